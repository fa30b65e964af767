package org.jointprosperity.pairing.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.ProblemTexts;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.liaison.Liaisons;

/** Takes offline batches 离线批次: all of one in one transaction, each item with an answer of its own. */
@ApplicationScoped
class TakingBatches {

    /** Items of one batch. */
    static final int MOST = 500;

    private final Visits visits;
    private final Liaisons liaisons;
    private final RecordingVisits recording;
    private final Recorders recorders;
    private final BusinessDay businessDay;
    private final Validator validator;
    private final ObjectMapper json;
    private final ItemFaults faults;
    private final ProblemTexts texts;
    private final CurrentVertxRequest request;

    TakingBatches(
            Visits visits,
            Liaisons liaisons,
            RecordingVisits recording,
            Recorders recorders,
            BusinessDay businessDay,
            Validator validator,
            ObjectMapper json,
            ItemFaults faults,
            ProblemTexts texts,
            CurrentVertxRequest request) {
        this.visits = visits;
        this.liaisons = liaisons;
        this.recording = recording;
        this.recorders = recorders;
        this.businessDay = businessDay;
        this.validator = validator;
        this.json = json;
        this.faults = faults;
        this.texts = texts;
        this.request = request;
    }

    /** Refuses a batch of more than {@link #MOST} items whole; otherwise every item is answered where it stood. */
    BatchView take(List<JsonNode> sent) {
        if (sent.size() > MOST) {
            throw new Refusal(400, "batch-too-large").with("limit", MOST).with("items", sent.size());
        }
        var answers = new BatchView.ItemView[sent.size()];
        var items = new ArrayList<Item>();
        var places = new ArrayList<Integer>();
        for (int at = 0; at < sent.size(); at++) {
            var read = read(sent.get(at));
            if (read.violations().isEmpty()) {
                items.add(read.item());
                places.add(at);
            } else {
                answers[at] = unreadable(sent.get(at), read.violations());
            }
        }
        var taken = take(recorders.current(), items);
        for (int at = 0; at < taken.size(); at++) {
            answers[places.get(at)] = answer(taken.get(at));
        }
        return new BatchView(List.of(answers));
    }

    private List<Taken> take(Recorder recorder, List<Item> items) {
        var links = new Links(liaisons.links(items.stream().map(Item::member).collect(Collectors.toSet())));
        var held = visits.held(items.stream().map(Item::clientId).collect(Collectors.toSet()));
        return new RecordCards(new Held(held, recorder), links, recorder, businessDay.today()).take(items);
    }

    /** The cards in the database that a batch is about, under row locks. */
    private final class Held implements Desk {
        private final Map<UUID, Visit> held;
        private final Recorder recorder;

        Held(Map<UUID, Visit> held, Recorder recorder) {
            this.held = new HashMap<>(held);
            this.recorder = recorder;
        }

        @Override
        public Optional<Visit> find(UUID id) {
            return Optional.ofNullable(held.get(id));
        }

        @Override
        public boolean record(Visit visit) {
            if (recording.record(visit, recorder.name())) {
                held.put(visit.id, visit);
                return true;
            }
            visits.held(visit.id).ifPresent(madeMeanwhile -> held.put(visit.id, madeMeanwhile));
            return false;
        }

        @Override
        public void correct(Visit visit, Card card, Links links, Recorder by) {
            recording.correct(visit, card, links, by);
        }
    }

    private record Read(Item item, List<BatchView.ItemViolation> violations) {}

    private Read read(JsonNode sent) {
        try {
            var item = json.treeToValue(sent, Item.class);
            if (item == null) {
                return new Read(null, List.of(faults.missing(language())));
            }
            return new Read(
                    item,
                    validator.validate(item).stream()
                            .map(violation -> faults.of(violation, language()))
                            .toList());
        } catch (JsonProcessingException unreadable) {
            return new Read(null, List.of(faults.unreadable(unreadable, language())));
        }
    }

    private Locale language() {
        return ProblemTexts.languageOf(request.getCurrent());
    }

    private BatchView.ItemView unreadable(JsonNode sent, List<BatchView.ItemViolation> violations) {
        var id = sent == null ? null : sent.get("clientId");
        return new BatchView.ItemView(
                id == null || !id.isTextual() ? null : id.asText(),
                Outcome.REJECTED,
                null,
                problem("request-invalid", Map.of(), violations),
                null,
                null);
    }

    private BatchView.ItemView answer(Taken taken) {
        boolean asSent = taken.outcome() == Outcome.CREATED || taken.outcome() == Outcome.UPDATED;
        return new BatchView.ItemView(
                taken.item().clientId().toString(),
                taken.outcome(),
                taken.stored() == null ? null : taken.stored().version(),
                taken.problem() == null ? null : problem(taken.problem()),
                asSent ? null : taken.stored(),
                taken.outcome() == Outcome.CONFLICT ? taken.item() : null);
    }

    private BatchView.ItemProblem problem(RuleViolation refused) {
        return problem(refused.code(), refused.facts(), null);
    }

    private BatchView.ItemProblem problem(
            String code, Map<String, Object> facts, List<BatchView.ItemViolation> violations) {
        var language = language();
        return new BatchView.ItemProblem(
                code,
                texts.title(code, language),
                texts.detail(code, language, facts).orElse(null),
                facts,
                violations);
    }
}
