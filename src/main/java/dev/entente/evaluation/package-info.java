/**
 * Measures extraction against annotated articles: what is found, what is missed, and whether confidence can be trusted.
 *
 * <p>Knows nothing of how relations are found, so that any reader of the same articles can be measured.
 */
@NullMarked
package dev.entente.evaluation;

import org.jspecify.annotations.NullMarked;
