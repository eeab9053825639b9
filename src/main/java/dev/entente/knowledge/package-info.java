/**
 * What the extractor knows about the world and about languages, read from the YAML files of {@code data/knowledge}.
 *
 * <p>Files are checked when they are read: a wrong key or a wrong value is reported with its file and line.
 */
@NullMarked
package dev.entente.knowledge;

import org.jspecify.annotations.NullMarked;
