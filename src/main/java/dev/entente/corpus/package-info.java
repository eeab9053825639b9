/**
 * The corpus: files become articles with repaired characters, a title, a publisher, a language and a date of publication.
 *
 * <p>What is not the article (captions, teasers, tags) is marked, not removed: offsets always point into the original text.
 */
@NullMarked
package dev.entente.corpus;

import org.jspecify.annotations.NullMarked;
