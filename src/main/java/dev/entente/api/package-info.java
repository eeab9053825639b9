/**
 * What programs ask of the server over HTTP.
 *
 * <p>The network in columns, as docs/explorer-protocol.md describes it.
 */
@NullMarked
package dev.entente.api;

import org.jspecify.annotations.NullMarked;
