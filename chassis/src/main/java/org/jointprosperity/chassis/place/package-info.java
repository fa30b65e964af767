/** Where a caller may look: the division scope, enforced by a filter on every query and again by row-level security. */
@FilterDef(
        name = PlaceFilter.PLACE,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "division", type = String.class, resolver = PlaceFilter.Division.class),
            @ParamDef(name = "divisionEnd", type = String.class, resolver = PlaceFilter.DivisionEnd.class),
            @ParamDef(name = "unit", type = String.class, resolver = PlaceFilter.Unit.class)
        })
package org.jointprosperity.chassis.place;

import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
