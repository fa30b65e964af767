package org.jointprosperity.pairing;

import org.jointprosperity.chassis.Database;

/**
 * The demonstration county's tables at so many times their size, written straight into the database; ten times as many
 * pairings, so that a plan for a small table is not taken for one that lasts.
 */
final class LargeCounty {

    private static final String PLACE =
            "'611023' || lpad((n % 10 + 100)::text, 3, '0') || lpad((n % 13 + 1)::text, 3, '0')";
    private static final String BRANCH = PLACE + " || '01'";
    private static final String UNIT = "'11611023MBY' || lpad((n % 293)::text, 7, '0')";

    private LargeCounty() {}

    static void of(int counties) {
        people(12_900 * counties);
        pairings(3_290 * counties);
        work(counties);
        Database.execute("analyze");
    }

    private static void people(int persons) {
        rows(
                persons,
                """
                insert into villager (id, version, number, name, sex, born, branch_code, division_code, household_number,
                  relation, party_member, needs, registered_on, changed_on)
                select gen_random_uuid(), 0, 'N' || lpad(n::text, 9, '0'), '示例', 'MALE', '1970-01', %2$s, %1$s,
                  'H' || lpad((n / 4)::text, 9, '0'), '户主', false, '{}', '2009-12-31', '2009-12-31'""");
        rows(
                persons / 4,
                """
                insert into household (id, version, number, branch_code, division_code, registered_on, changed_on)
                select gen_random_uuid(), 0, 'H' || lpad(n::text, 9, '0'), %2$s, %1$s, '2009-12-31', '2009-12-31'""");
        rows(
                persons / 4,
                """
                insert into member (id, version, number, name, sex, born, unit_code, division_code, skills, registered_on,
                  changed_on)
                select gen_random_uuid(), 0, 'C' || lpad(n::text, 9, '0'), '示例', 'MALE', '1970-01', %3$s, '611023001', '{}',
                  '2009-12-31', '2009-12-31'""");
        rows(
                persons,
                """
                insert into liaison (id, version, member_number, counterpart_kind, counterpart_number, branch_code,
                  division_code, unit_code, starts_on)
                select gen_random_uuid(), 0, 'C' || lpad((n / 4)::text, 9, '0'), 'PERSON', 'N' || lpad(n::text, 9, '0'),
                  %2$s, %1$s, %3$s, '2009-01-13'""");
    }

    private static void pairings(int pairs) {
        rows(
                pairs,
                """
                insert into pairing (id, version, unit_id, unit_code, branch_id, branch_code, division_code, state,
                  proposed_on, plan_version, pledged_fen, coordinated_fen, starts_on, ends_on, urban_signer,
                  urban_signed_on, rural_signer, rural_signed_on, letter_form, ended_on, end_reason, unit_sector,
                  unit_in_charge)
                select gen_random_uuid(), 0, (select id from unit limit 1), %3$s, (select id from branch limit 1), %2$s, %1$s,
                  'ENDED', '2009-01-13', 1, 0, 0, '2009-01-13', '2009-12-31', 'C1', '2009-01-13', 'N1', '2009-01-13',
                  'SIGNED_HERE', '2009-12-31', '示例', 'POLITICAL_LEGAL', false""");
        Database.execute(
                """
                insert into pairing_state (pairing_id, position, state, held_from)
                select p.id, 0, 'ACTIVE', '2009-01-13' from pairing p
                where not exists (select 1 from pairing_state s where s.pairing_id = p.id)""");
        Database.execute(
                """
                insert into fund_account (pairing_id, version, unit_code, branch_code, division_code, last_number)
                select p.id, 0, p.unit_code, p.branch_code, p.division_code, 3 from pairing p
                where not exists (select 1 from fund_account a where a.pairing_id = p.id)""");
        Database.execute(
                """
                insert into fund_entry (id, pairing_id, number, kind, source, from_account, to_account, amount_fen, channel,
                  booked_on, recorded_on, unit_code, branch_code, division_code)
                select gen_random_uuid(), a.pairing_id, n + 100, 'PLEDGED', 'OWN', 'GIVER', 'PROMISED', 100, 'LETTER',
                  '2009-01-13', '2009-01-13', a.unit_code, a.branch_code, a.division_code
                from fund_account a, generate_series(1, 3) n""");
        Database.execute(
                """
                insert into undertaking (id, version, pairing_id, unit_code, branch_code, division_code, title, measure,
                  moved_by, quantity_thousandths, signed_on, due_on, done_thousandths, state, awaits_counting)
                select gen_random_uuid(), 0, p.id, p.unit_code, p.branch_code, p.division_code, '捐赠图书', '册', 'HANDOVER',
                  1000, '2009-01-13', '2010-12-31', 0, 'OPEN', false
                from pairing p, generate_series(1, 2) n""");
        Database.execute(
                """
                insert into offer (id, version, pairing_id, unit_code, branch_code, division_code, side, kind, title,
                  offered_from, made_on)
                select gen_random_uuid(), 0, p.id, p.unit_code, p.branch_code, p.division_code, 'URBAN', 'TEACHER', '示例',
                  '2009-01-13', '2009-01-13'
                from pairing p, generate_series(1, 3) n""");
        Database.execute(
                """
                insert into duty (id, version, pairing_id, policy_id, policy_code, side, unit_code, branch_code, division_code,
                  period_from, period_to, due_on, laid_on, held_days, quota, done, state, level)
                select gen_random_uuid(), 0, p.id, '00000000-0000-7000-8000-000000000902', 'rural-exchange', 'RURAL',
                  p.unit_code, p.branch_code, p.division_code, date '1990-01-01' + n, date '1990-01-02' + n,
                  date '1990-01-02' + n, date '1990-01-01', 0, 1, 0, 'ESCALATED', 'COUNTY'
                from pairing p, generate_series(1, 5) n""");
    }

    private static void work(int counties) {
        rows(
                9_036 * counties,
                """
                insert into visit (id, version, number, liaison_id, member_number, counterpart_number, unit_code, branch_code,
                  division_code, visited_on, purpose, activity, content, location_consent, recorded_by, recorded_on,
                  confirmation)
                select gen_random_uuid(), 1, 'ZF' || lpad(n::text, 9, '0'), gen_random_uuid(),
                  'C' || lpad((n / 4)::text, 9, '0'), 'N' || lpad(n::text, 9, '0'), %3$s, %2$s, %1$s,
                  date '2009-01-13' + n %% 350, 'HEAR', 'POLICY_TALK', '示例', false, 'C1', '2009-12-31', 'NONE'""");
        Database.execute(
                """
                insert into concern (id, version, visit_id, member_number, counterpart_number, unit_code, branch_code,
                  division_code, text, heard_on, state)
                select gen_random_uuid(), 0, v.id, v.member_number, v.counterpart_number, v.unit_code, v.branch_code,
                  v.division_code, '示例', v.visited_on, 'OPEN'
                from visit v where not exists (select 1 from concern c where c.visit_id = v.id)""");
        Database.execute(
                """
                insert into concern_step (concern_id, position, state, taken_on, taken_by)
                select c.id, 0, 'OPEN', c.heard_on, 'C1' from concern c
                where not exists (select 1 from concern_step s where s.concern_id = c.id)""");
    }

    private static void rows(int count, String insert) {
        Database.execute(insert.formatted(PLACE, BRANCH, UNIT) + " from generate_series(100000, 100000 + ?) n", count);
    }
}
