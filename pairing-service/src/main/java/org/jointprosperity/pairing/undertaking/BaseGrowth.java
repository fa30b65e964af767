package org.jointprosperity.pairing.undertaking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A base and how it has grown 基地规模变化. What it had before the day from which on increases count is its baseline: a base
 * opened on that day or later counts in full, an earlier one only by what was added. What shrinks moves back, never below
 * the baseline.
 */
record BaseGrowth(String number, String industry, String divisionCode, List<Extent> extents, Map<String, Scale> scales)
        implements Subject {

    static BaseGrowth of(Base base, Map<String, Scale> scales) {
        return new BaseGrowth(base.number, base.industry, base.divisionCode, List.copyOf(base.extents), scales);
    }

    @Override
    public Allotment.Kind kind() {
        return Allotment.Kind.BASE;
    }

    @Override
    public boolean belongsTo(Undertaking undertaking) {
        return undertaking.movedBy == kind().movedBy()
                && industry.equals(undertaking.product)
                && divisionCode.equals(undertaking.divisionCode);
    }

    @Override
    public boolean fits(Undertaking undertaking) {
        return belongsTo(undertaking);
    }

    /** A total is rounded down to a thousandth of the measure, so that the steps never add up to more. */
    @Override
    public List<Increase> increases(Undertaking undertaking, LocalDate from) {
        var scale = scales.get(undertaking.measure);
        var increases = new ArrayList<Increase>();
        long baseline = 0;
        long counted = 0;
        for (int i = 0; i < extents.size(); i++) {
            var extent = extents.get(i);
            long size = inBaseUnit(extent, scale);
            if (extent.since().isBefore(from)) {
                baseline = size;
            }
            long grown = Math.max(0, size - baseline) / scale.factor();
            if (grown != counted) {
                increases.add(new Increase(i + 1, grown - counted, extent.since()));
                counted = grown;
            }
        }
        return increases;
    }

    /** Thousandths of the base unit; nothing where the two units cannot be compared. */
    private long inBaseUnit(Extent extent, Scale wanted) {
        var scale = scales.get(extent.unit());
        return scale != null && scale.baseUnit().equals(wanted.baseUnit())
                ? Math.multiplyExact(extent.thousandths(), scale.factor())
                : 0;
    }
}
