/**
 * File formats in which relations leave the application.
 *
 * <p>JSON Lines for programs, CSV for spreadsheets, GraphML for other network tools.
 */
@NullMarked
package dev.entente.exchange;

import org.jspecify.annotations.NullMarked;
