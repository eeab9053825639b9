/**
 * From an article to dated, sourced relations: mentions, noun phrases, clauses, roles, time and realis.
 *
 * <p>Pure and deterministic. Rules speak of grammar; what words mean comes from {@code knowledge}.
 */
@NullMarked
package dev.entente.extraction;

import org.jspecify.annotations.NullMarked;
