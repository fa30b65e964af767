-- 共建共富促和谐: the programme's own words as data, and what both sides of a pairing share.

create table programme_code (
  id int primary key,
  kind text not null,
  code text not null,
  name_zh text not null,
  name_en text not null,
  ordinal int not null check (ordinal > 0),
  jurisdiction text not null,
  effective_from date not null,
  effective_to date,
  source text not null,
  unique (kind, code, effective_from)
);
grant select on programme_code to ${app}, ${listener};
insert into programme_code (id, kind, code, name_zh, name_en, ordinal, jurisdiction, effective_from, source) values
  (1, 'PILLAR', 'BUILD', '共建为基础', 'joint building is the base', 1, '611023', '2008-01-01', '商南县共建共富促和谐活动'),
  (2, 'PILLAR', 'PROSPER', '共富为目标', 'shared prosperity is the goal', 2, '611023', '2008-01-01', '商南县共建共富促和谐活动'),
  (3, 'PILLAR', 'HARMONY', '和谐为核心', 'harmony is the core', 3, '611023', '2008-01-01', '商南县共建共富促和谐活动'),
  (11, 'CO_BUILDING', 'IDEOLOGY', '思想共建强党性', 'ideology, for stronger conviction', 1, '611023', '2008-01-01', '商南县共建共富促和谐活动：五项共建'),
  (12, 'CO_BUILDING', 'CAPABILITY', '能力共建提素质', 'capability, for quality', 2, '611023', '2008-01-01', '商南县共建共富促和谐活动：五项共建'),
  (13, 'CO_BUILDING', 'CONDUCT', '作风共建树形象', 'conduct, for a good image', 3, '611023', '2008-01-01', '商南县共建共富促和谐活动：五项共建'),
  (14, 'CO_BUILDING', 'ORGANISATION', '组织共建筑堡垒', 'organisation, for a stronghold', 4, '611023', '2008-01-01', '商南县共建共富促和谐活动：五项共建'),
  (15, 'CO_BUILDING', 'NEW_COUNTRYSIDE', '新农村共建促发展', 'new countryside, for development', 5, '611023', '2008-01-01', '商南县共建共富促和谐活动：五项共建'),
  (21, 'OUTCOME_GOAL', 'EDUCATED', '党员受教育', 'members are educated', 1, '611023', '2008-01-01', '商南县共建共富促和谐活动：四个目标'),
  (22, 'OUTCOME_GOAL', 'BENEFIT', '群众得实惠', 'people benefit', 2, '611023', '2008-01-01', '商南县共建共富促和谐活动：四个目标'),
  (23, 'OUTCOME_GOAL', 'STRONGER', '组织更坚强', 'organisations are stronger', 3, '611023', '2008-01-01', '商南县共建共富促和谐活动：四个目标'),
  (24, 'OUTCOME_GOAL', 'DEVELOPED', '发展上水平', 'development rises', 4, '611023', '2008-01-01', '商南县共建共富促和谐活动：四个目标'),
  (31, 'COVERAGE_GOAL', 'EVERY_UNIT', '机关单位个个参与', 'every unit takes part', 1, '611023', '2008-01-01', '商南县共建共富促和谐活动：三个全覆盖'),
  (32, 'COVERAGE_GOAL', 'EVERY_CADRE', '党员干部人人有责', 'every cadre is responsible', 2, '611023', '2008-01-01', '商南县共建共富促和谐活动：三个全覆盖'),
  (33, 'COVERAGE_GOAL', 'EVERY_HOUSEHOLD', '基层群众户户受益', 'every household benefits', 3, '611023', '2008-01-01', '商南县共建共富促和谐活动：三个全覆盖'),
  (41, 'CONGRESS', 'SEVENTEENTH', '党的十七大', 'the seventeenth party congress', 17, '00', '2007-10-15', '党的十七大报告'),
  (42, 'MANDATE', 'MUTUAL_AID', '建立健全城乡党的基层组织互帮互助机制', 'mutual aid of urban and rural organisations', 1, '00', '2007-10-15', '党的十七大报告'),
  (43, 'MANDATE', 'SERVICE_CHANNEL', '拓宽党员联系服务群众渠道', 'more channels for members to serve the people', 2, '00', '2007-10-15', '党的十七大报告'),
  (51, 'VISIT_PURPOSE', 'HEAR', '问民情', 'hear how people are', 1, '611023', '2008-01-01', '商南县共建共富促和谐活动'),
  (52, 'VISIT_PURPOSE', 'SOLVE', '解民忧', 'solve what worries them', 2, '611023', '2008-01-01', '商南县共建共富促和谐活动'),
  (53, 'VISIT_PURPOSE', 'DEED', '办实事', 'do something that helps', 3, '611023', '2008-01-01', '商南县共建共富促和谐活动'),
  (54, 'VISIT_PURPOSE', 'ENRICH', '促民富', 'help them prosper', 4, '611023', '2008-01-01', '商南县共建共富促和谐活动'),
  (61, 'VISIT_ACTIVITY', 'RESTRUCTURE', '调整产业结构', 'change what is grown and raised', 1, '611023', '2008-01-01', '商南县共建共富促和谐活动'),
  (62, 'VISIT_ACTIVITY', 'PROSPERITY_PLAN', '探讨致富路子', 'find a way to prosper', 2, '611023', '2008-01-01', '商南县共建共富促和谐活动'),
  (63, 'VISIT_ACTIVITY', 'MARKET_INFO', '交流市场信息', 'tell of markets', 3, '611023', '2008-01-01', '商南县共建共富促和谐活动'),
  (64, 'VISIT_ACTIVITY', 'POLICY_TALK', '宣讲惠农政策', 'explain policies for farmers', 4, '611023', '2008-01-01', '商南县共建共富促和谐活动'),
  (65, 'VISIT_ACTIVITY', 'SKILL_TRAINING', '传经授艺', 'pass on skills', 5, '611023', '2008-01-01', '商南县共建共富促和谐活动'),
  (71, 'SHARED_RESOURCE', 'FUNDS', '资金', 'funds', 1, '611023', '2008-01-01', '商南县共建共富促和谐活动：城乡优势互补'),
  (72, 'SHARED_RESOURCE', 'PROJECT', '项目', 'projects', 2, '611023', '2008-01-01', '商南县共建共富促和谐活动：城乡优势互补'),
  (73, 'SHARED_RESOURCE', 'INFORMATION', '信息', 'information', 3, '611023', '2008-01-01', '商南县共建共富促和谐活动：城乡优势互补'),
  (74, 'SHARED_RESOURCE', 'POLICY', '政策', 'policy', 4, '611023', '2008-01-01', '商南县共建共富促和谐活动：城乡优势互补'),
  (75, 'SHARED_RESOURCE', 'VENUE', '阵地', 'venues', 5, '611023', '2008-01-01', '商南县共建共富促和谐活动：统筹城乡党建资源'),
  (76, 'SHARED_RESOURCE', 'TEACHER', '师资', 'teachers', 6, '611023', '2008-01-01', '商南县共建共富促和谐活动：统筹城乡党建资源'),
  (77, 'SHARED_RESOURCE', 'MASS_WORK', '群众工作经验', 'knowing how to work with people', 7, '611023', '2008-01-01', '商南县共建共富促和谐活动：农村党组织的优势'),
  (78, 'SHARED_RESOURCE', 'CONDUCT', '作风扎实', 'solid conduct', 8, '611023', '2008-01-01', '商南县共建共富促和谐活动：农村党组织的优势'),
  (79, 'SHARED_RESOURCE', 'PRACTICE', '实践锻炼', 'practice in the village', 9, '611023', '2008-01-01', '商南县共建共富促和谐活动：农村党组织的优势'),
  (81, 'SCHEME', 'DEPARTMENT_VILLAGE', '部门联村、建设社会主义新农村', 'departments link villages', 1, '611023', '2008-01-01', '商南县双联双建'),
  (82, 'SCHEME', 'MEMBER_HOUSEHOLD', '党员联户、建设小康示范户', 'members link households', 2, '611023', '2008-01-01', '商南县双联双建');

-- A span of days a published number is about, as the county set it.
create table drive (
  code text primary key,
  name_zh text not null,
  name_en text not null,
  starts_on date not null,
  ends_on date not null,
  jurisdiction text not null,
  source text not null,
  check (ends_on >= starts_on)
);
grant select on drive to ${app}, ${listener};
insert into drive values
  ('cadres-to-villages', '县直部门干部下乡活动', 'county cadres go to the villages', '2009-06-15', '2009-06-26', '611023',
    '花名册说明：报道未注明日期，时段为示范县设定'),
  ('funds-of-half-a-year', '双联双建半年资金整合', 'funds brought together in half a year', '2009-01-01', '2009-06-30', '611023',
    '花名册说明：报道未注明日期，时段为示范县设定');

-- The pair whose story the report tells.
create table worked_example (
  unit_code text not null,
  branch_code text not null,
  source text not null,
  primary key (unit_code, branch_code)
);
grant select on worked_example to ${app}, ${listener};
insert into worked_example values ('11611023MBY416905X', '61102310400101', '报道实例：县政法委支部与赵川镇前川村党支部');

-- 统筹城乡党建资源: what one side of a pairing offers and the other uses.
create table offer (
  id uuid primary key,
  version bigint not null,
  pairing_id uuid not null references pairing,
  unit_code text not null,
  branch_code text not null,
  division_code text not null collate "C",
  side text not null check (side in ('URBAN', 'RURAL')),
  kind text not null,
  title text not null,
  offered_from date not null,
  offered_until date,
  check (offered_until >= offered_from)
);
create index offer_division on offer (division_code, id);
create index offer_pairing on offer (pairing_id, id);
create index offer_unit on offer (unit_code, id);
select scope_by_place('offer', true);

create table offer_use (
  offer_id uuid not null references offer,
  position int not null,
  used_on date not null,
  people int not null check (people > 0),
  note text not null,
  primary key (offer_id, position)
);
select scope_by_parent('offer_use', 'offer', 'offer_id');
