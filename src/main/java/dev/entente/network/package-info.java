/**
 * The network of actors over time, and what of it a window shows.
 *
 * <p>Merges what several articles say into one relation, filters by time, type and actor, and measures the outcome.
 */
@NullMarked
package dev.entente.network;

import org.jspecify.annotations.NullMarked;
