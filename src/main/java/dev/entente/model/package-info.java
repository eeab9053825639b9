/**
 * The shared vocabulary: actors, relations, evidence, articles and time.
 *
 * <p>Records and enums alone, without behaviour that needs a service; depends on nothing but the JDK and JSpecify.
 */
@NullMarked
package dev.entente.model;

import org.jspecify.annotations.NullMarked;
