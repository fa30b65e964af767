package org.jointprosperity.evaluation.figures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The pairs whose story the report tells; everyone may know them. */
@ApplicationScoped
class WorkedExamples implements PanacheRepositoryBase<WorkedExample, WorkedExample.Sides> {}
