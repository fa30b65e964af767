package org.jointprosperity.cooperative.income;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How many persons share the incomes of households 家庭人口, within the caller's place. */
@ApplicationScoped
class PersonCounts implements PanacheRepositoryBase<CountedPersons, UUID> {}
