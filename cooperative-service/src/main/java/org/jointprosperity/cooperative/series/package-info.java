/** 收入台账: a household's incomes year by year and by source, what in them is unusual, and how they grow beside its village. */
package org.jointprosperity.cooperative.series;
