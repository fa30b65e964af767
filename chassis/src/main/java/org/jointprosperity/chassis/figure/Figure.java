package org.jointprosperity.chassis.figure;

/**
 * A published number and how it is counted.
 *
 * @param code stable name
 * @param unit what is counted
 * @param from HQL behind {@code from}, with the alias {@code x} and a condition that may use {@code :asOf}
 * @param key property of {@code x} that orders and names the rows; its {@code id} makes the link
 * @param path where a row can be read, ending in a slash
 */
public record Figure(
        String code,
        String nameZh,
        String nameEn,
        String unit,
        String queryZh,
        String queryEn,
        String from,
        String key,
        String path) {}
