/**
 * The collection that the application opens with: its articles, and the network that they tell of.
 *
 * <p>Reads a folder, extracts from all articles at once, and reports those that cannot be read.
 */
@NullMarked
package dev.entente.archive;

import org.jspecify.annotations.NullMarked;
