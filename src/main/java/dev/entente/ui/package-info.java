/**
 * What a reader sees of the server: the explorer's frame, its evidence panel, its tables and its texts.
 *
 * <p>The browser draws and moves; this package is the authority on what is committed, and on every word.
 */
@NullMarked
package dev.entente.ui;

import org.jspecify.annotations.NullMarked;
