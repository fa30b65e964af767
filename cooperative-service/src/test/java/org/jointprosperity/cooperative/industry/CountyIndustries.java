package org.jointprosperity.cooperative.industry;

/** Industries as tests speak of them. */
public final class CountyIndustries {

    public static final Industry PIGS = of("生猪", "pigs", "头");
    public static final Industry TEA = of("茶叶", "tea", null);

    private CountyIndustries() {}

    private static Industry of(String name, String nameEn, String herdUnit) {
        var industry = new Industry();
        industry.name = name;
        industry.nameEn = nameEn;
        industry.herdUnit = herdUnit;
        return industry;
    }
}
