package org.jointprosperity.evaluation.selection.open;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 来源: whether each step was taken here or a roster told of a selection that was held on paper. */
@Schema(name = "OpenSelectionOrigin", description = "来源：在此逐步办理，或由名册导入。Conducted here, or told by a roster.")
public enum SelectionOrigin {
    CONDUCTED,
    ROSTER
}
