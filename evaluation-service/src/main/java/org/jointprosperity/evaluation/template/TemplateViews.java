package org.jointprosperity.evaluation.template;

import java.util.List;

/** Every template. */
public record TemplateViews(List<Template> items) {}
