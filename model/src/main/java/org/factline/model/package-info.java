/**
 * What Factline reads from an article: immutable facts with a span, a surface text and a normalised value.
 *
 * <p>{@link org.factline.model.ArticleFacts} holds the facts of one {@link org.factline.model.Article}:
 * {@link org.factline.model.DateMention}, {@link org.factline.model.PrisonerCount},
 * {@link org.factline.model.Official}, {@link org.factline.model.Exchange}, and any type of one's own that implements
 * {@link org.factline.model.Fact}. Nothing here is ever null; what is absent is an empty {@code Optional} or list.
 */
@NullMarked
package org.factline.model;

import org.jspecify.annotations.NullMarked;
