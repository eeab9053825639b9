/**
 * The command line: {@code serve} starts the application, {@code extract} writes relations to standard output,
 * {@code evaluate} says how good they are.
 *
 * <p>Extraction runs without the web application, so that it starts at once and prints nothing but its outcome.
 */
@NullMarked
package dev.entente.cli;

import org.jspecify.annotations.NullMarked;
