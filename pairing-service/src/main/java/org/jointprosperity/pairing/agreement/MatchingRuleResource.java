package org.jointprosperity.pairing.agreement;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.problem.Refusal;

/** 结对原则: which kind of village each sector supports, with days, jurisdiction and source. */
@Path("/api/v1/matching-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matching-rules", description = "结对原则 rules of matching")
@Transactional
@PermissionsAllowed("pairing:read")
class MatchingRuleResource {

    private final MatchingRules rules;
    private final Pages pages;

    MatchingRuleResource(MatchingRules rules, Pages pages) {
        this.rules = rules;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "pairing_matching_rules_list", summary = "结对原则列表 List the matching rules")
    public Page<MatchingRuleView> list(@BeanParam @Valid PageRequest page) {
        String after = pages.after(page);
        var found = rules.find("id > ?1 order by id", after.isEmpty() ? 0 : Integer.parseInt(after))
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, rule -> String.valueOf(rule.id)).map(MatchingRuleView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "pairing_matching_rules_get", summary = "结对原则详情 Get a matching rule")
    public MatchingRuleView get(int id) {
        return rules.findByIdOptional(id).map(MatchingRuleView::of).orElseThrow(Refusal::notFound);
    }
}
