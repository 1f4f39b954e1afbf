// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.study.Answer;
import org.thinslice.study.Rating;

/** The items of the scheme and what the observer has answered to them for the slice on the screen. */
public final class Form {

    /** Points of the confidence scale: 1 not sure at all … 5 very sure. */
    public static final int CONFIDENCES = 5;

    private final Scheme scheme;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Integer> confidences = new LinkedHashMap<>();

    Form(Scheme scheme, Map<String, Rating> given) {
        this.scheme = scheme;
        given.forEach((key, rating) -> {
            answers.put(key, rating.answer());
            rating.confidence().ifPresent(sure -> confidences.put(key, sure));
        });
    }

    /** The items, in the scheme's order. */
    public List<Item> items() {
        return List.copyOf(scheme.getItems());
    }

    /** The answer to an item; empty as long as there is none. Nothing is ever preselected. */
    public Optional<Answer> answer(String key) {
        return Optional.ofNullable(answers.get(key));
    }

    /** How sure the observer is, 1 to {@link #CONFIDENCES}. */
    public OptionalInt confidence(String key) {
        var sure = confidences.get(key);
        return sure == null ? OptionalInt.empty() : OptionalInt.of(sure);
    }

    /** Whether an item has all it asks for: an answer and, where the scheme wants it, how sure the observer is. */
    public boolean complete(Item item) {
        var answer = answers.get(item.getKey());
        if (answer == null)
            return false;
        return answer instanceof Answer.NotRatable || !item.isConfidence() || confidences.containsKey(item.getKey());
    }

    /** Whether anything is answered. */
    public boolean answered() {
        return !answers.isEmpty();
    }

    /** Whether every required item is complete. */
    public boolean complete() {
        return scheme.getItems().stream().filter(Item::isRequired).allMatch(this::complete);
    }

    /** The first item that still waits for an answer, required ones and others alike. */
    public Optional<Item> open() {
        return scheme.getItems().stream().filter(item -> !complete(item)).findFirst();
    }

    /** Why the observer could not rate the slice, if that is the answer to every item. */
    public Optional<String> notRatable() {
        var reasons = new TreeSet<String>();
        for (var item : scheme.getItems()) {
            if (!(answers.get(item.getKey()) instanceof Answer.NotRatable not))
                return Optional.empty();
            reasons.add(not.reason());
        }
        return reasons.stream().findFirst();
    }

    void put(String key, Answer answer) {
        answers.put(key, answer);
    }

    void sure(String key, int confidence) {
        if (confidence < 1 || confidence > CONFIDENCES)
            throw new IllegalArgumentException("confidence is " + confidence);
        confidences.put(key, confidence);
    }

    void allNotRatable(String reason) {
        confidences.clear();
        scheme.getItems().forEach(item -> answers.put(item.getKey(), new Answer.NotRatable(reason)));
    }
}
