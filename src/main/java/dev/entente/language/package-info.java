/**
 * Languages: tokens and sentences, what words do, forms of verbs, expressions of time.
 *
 * <p>A language is a folder of data under {@code data/knowledge/languages} and one small class that forms its words.
 */
@NullMarked
package dev.entente.language;

import org.jspecify.annotations.NullMarked;
