-- Instants are epoch milliseconds, set by the application. Ids are random.

-- People, and the local links they come in by -------------------------------------------------

create table person (
  id uuid primary key,
  name text not null,
  created_at bigint not null
);

create table study (
  id uuid primary key,
  title text not null,
  question text not null,
  profile text not null check (profile in ('consensus', 'reliability', 'codebook', 'reflexive')),
  synthetic boolean not null,
  shows_agreement boolean not null,
  agreement_reason text not null,
  created_at bigint not null,
  version bigint not null
);

create table member (
  study_id uuid not null references study,
  person_id uuid not null references person,
  role text not null check (role in ('lead', 'coder')),
  codes boolean not null,
  joined_at bigint not null,
  left_at bigint,
  primary key (study_id, person_id)
);

-- A door is a local link. Only the hash of its token is kept. Without a study it is the owner's.
create table door (
  token_hash varchar(64) primary key,
  study_id uuid references study,
  person_id uuid references person,
  created_at bigint not null,
  closed_at bigint
);

-- A visit is one browser; in each study it acts as one person.
create table visit (
  cookie_hash varchar(64) primary key,
  owner boolean not null,
  opened_at bigint not null,
  ended_at bigint
);

create table visit_person (
  cookie_hash varchar(64) not null references visit,
  study_id uuid not null references study,
  person_id uuid not null references person,
  primary key (cookie_hash, study_id)
);

-- The journal: append-only, hash-chained in each study, no personal text ------------------------

create table journal_entry (
  study_id uuid not null references study,
  number bigint not null,
  at bigint not null,
  person_id uuid references person,
  kind text not null,
  subject uuid,
  details text not null,
  sealed_round_id uuid,
  previous_hash text not null,
  hash text not null,
  primary key (study_id, number)
);

-- Participants ----------------------------------------------------------------------------------

create table attribute (
  id uuid primary key,
  study_id uuid not null references study,
  name varchar(200) not null,
  kind text not null check (kind in ('text', 'number', 'choice', 'yes_no')),
  options text not null,
  is_role boolean not null,
  position integer not null,
  unique (study_id, name)
);

create table participant (
  id uuid primary key,
  study_id uuid not null references study,
  label varchar(100) not null,
  position integer not null,
  created_at bigint not null,
  version bigint not null,
  unique (study_id, label)
);

create table attribute_value (
  participant_id uuid not null references participant,
  attribute_id uuid not null references attribute,
  value text not null,
  primary key (participant_id, attribute_id)
);

-- A table of participants that was read from a file and not yet kept: seen only by the one who brought it in.
create table participant_draft (
  id uuid primary key,
  study_id uuid not null references study,
  person_id uuid not null references person,
  source_name text not null,
  content text not null,
  created_at bigint not null
);

-- Transcripts: immutable once kept. Positions are code points, 0-based, half-open. The body comes last, so that a row
-- can be read without walking over it ----------------

create table transcript (
  id uuid primary key,
  study_id uuid not null references study,
  participant_id uuid references participant,
  title text not null,
  source_name text not null,
  source_format text not null,
  length integer not null,
  words integer not null,
  turns integer not null,
  lines integer not null,
  start_ms bigint,
  end_ms bigint,
  hash text not null,
  position integer not null,
  kept_by uuid not null references person,
  kept_at bigint not null,
  body text not null
);

create index transcript_study on transcript (study_id, position);

create table turn (
  transcript_id uuid not null references transcript,
  number integer not null,
  speaker text not null,
  speaker_kind text not null check (speaker_kind in ('interviewer', 'participant', 'other')),
  start_ms bigint,
  end_ms bigint,
  span_start integer not null,
  span_end integer not null,
  primary key (transcript_id, number)
);

create table line (
  transcript_id uuid not null references transcript,
  number integer not null,
  turn_number integer not null,
  span_start integer not null,
  span_end integer not null,
  primary key (transcript_id, number)
);

-- What was read from a file and not yet kept: seen only by the one who brought it in.
create table transcript_draft (
  id uuid primary key,
  study_id uuid not null references study,
  person_id uuid not null references person,
  source_name text not null,
  source_format text not null,
  content text not null,
  created_at bigint not null
);

-- Phase 1 ---------------------------------------------------------------------------------------

create table coding_round (
  id uuid primary key,
  study_id uuid not null references study,
  number integer not null,
  opened_at bigint not null,
  revealed_at bigint,
  unique (study_id, number)
);

create table round_coder (
  round_id uuid not null references coding_round,
  person_id uuid not null references person,
  letter varchar(1) not null check (letter in ('A', 'B')),
  submitted_at bigint,
  seal text,
  primary key (round_id, person_id),
  unique (round_id, letter)
);

create table code (
  id uuid primary key,
  round_id uuid not null references coding_round,
  coder_id uuid not null references person,
  name text not null,
  name_key text not null,
  siglum text not null,
  ink integer not null,
  definition text not null,
  use_when text not null,
  not_when text not null,
  example text not null,
  in_vivo boolean not null,
  created_at bigint not null,
  used_at bigint not null,
  retired_at bigint,
  version bigint not null
);

create index code_coder on code (round_id, coder_id);

create table code_revision (
  code_id uuid not null references code,
  version bigint not null,
  name text not null,
  definition text not null,
  use_when text not null,
  not_when text not null,
  example text not null,
  replaced_at bigint not null,
  primary key (code_id, version)
);

create table coding (
  id uuid primary key,
  round_id uuid not null references coding_round,
  transcript_id uuid not null references transcript,
  coder_id uuid not null references person,
  code_id uuid not null references code,
  span_start integer not null,
  span_end integer not null,
  negative boolean not null,
  created_at bigint not null,
  withdrawn_at bigint,
  check (span_start >= 0 and span_start < span_end)
);

create index coding_place on coding (transcript_id, coder_id, round_id);
create index coding_code on coding (code_id, transcript_id, span_start, span_end, withdrawn_at);

-- What a coder did, in order: what undo walks back over.
create table coding_act (
  round_id uuid not null references coding_round,
  coder_id uuid not null references person,
  number bigint not null,
  transcript_id uuid not null references transcript,
  coding_id uuid not null references coding,
  kind text not null check (kind in ('add', 'withdraw', 'negative', 'span', 'code')),
  before text not null,
  undone boolean not null,
  primary key (round_id, coder_id, number)
);

create index coding_act_place on coding_act (transcript_id, coder_id, number);

create table memo (
  id uuid primary key,
  round_id uuid not null references coding_round,
  transcript_id uuid not null references transcript,
  coder_id uuid not null references person,
  line_number integer not null,
  body text not null,
  created_at bigint not null,
  updated_at bigint not null,
  version bigint not null,
  unique (round_id, transcript_id, coder_id, line_number)
);

create table visited_line (
  round_id uuid not null references coding_round,
  transcript_id uuid not null references transcript,
  coder_id uuid not null references person,
  line_number integer not null,
  not_codable boolean not null,
  at bigint not null,
  primary key (round_id, transcript_id, coder_id, line_number)
);

-- Reconciliation ----------------------------------------------------------------------------------

create table agreed_code (
  id uuid primary key,
  study_id uuid not null references study,
  round_id uuid not null references coding_round,
  name text not null,
  definition text not null,
  siglum text not null,
  ink integer not null,
  created_by uuid not null references person,
  created_at bigint not null,
  retired_at bigint,
  merged_into uuid references agreed_code,
  version bigint not null
);

create index agreed_code_study on agreed_code (study_id);

-- Which coder's codes an agreed code stands for.
create table agreed_code_source (
  agreed_code_id uuid not null references agreed_code,
  code_id uuid not null references code,
  position integer not null,
  primary key (agreed_code_id, code_id)
);

create table label_decision (
  id uuid primary key,
  round_id uuid not null references coding_round,
  code_a_id uuid not null references code,
  code_b_id uuid not null references code,
  verdict text not null check (verdict in ('same', 'not_same', 'a_part_of_b', 'b_part_of_a')),
  reason text not null,
  decided_by uuid not null references person,
  decided_at bigint not null,
  withdrawn_at bigint
);

create index label_decision_round on label_decision (round_id);

create table resolution (
  id uuid primary key,
  round_id uuid not null references coding_round,
  transcript_id uuid not null references transcript,
  discrepancy varchar(32) not null,
  number integer not null,
  discrepancy_class text not null,
  kind text not null check (kind in ('a', 'b', 'both', 'edited', 'split', 'drop', 'defer')),
  reason text not null,
  proposed_by uuid not null references person,
  proposed_at bigint not null,
  unique (round_id, discrepancy, number)
);

create index resolution_round on resolution (round_id, transcript_id);

create table resolution_outcome (
  resolution_id uuid not null references resolution,
  number integer not null,
  agreed_code_id uuid not null references agreed_code,
  span_start integer not null,
  span_end integer not null,
  negative boolean not null,
  primary key (resolution_id, number)
);

create table signature (
  id uuid primary key,
  resolution_id uuid not null references resolution,
  person_id uuid not null references person,
  signed_at bigint not null,
  withdrawn_at bigint
);

create index signature_resolution on signature (resolution_id);

-- What was said about a discrepancy. Never changed, never taken away.
create table discussion_turn (
  id uuid primary key,
  round_id uuid not null references coding_round,
  discrepancy varchar(32) not null,
  person_id uuid not null references person,
  body text not null,
  said_at bigint not null
);

create index discussion_turn_place on discussion_turn (round_id, discrepancy);

-- Phase 2 -----------------------------------------------------------------------------------------

create table board (
  study_id uuid primary key references study,
  version bigint not null
);

create table theme (
  id uuid primary key,
  study_id uuid not null references study,
  title text not null,
  definition text not null,
  position integer not null,
  created_at bigint not null,
  retired_at bigint,
  version bigint not null
);

create table subcategory (
  id uuid primary key,
  study_id uuid not null references study,
  theme_id uuid references theme,
  title text not null,
  definition text not null,
  position integer not null,
  created_at bigint not null,
  retired_at bigint,
  version bigint not null
);

create table placement (
  agreed_code_id uuid primary key references agreed_code,
  study_id uuid not null references study,
  subcategory_id uuid not null references subcategory,
  position integer not null
);

-- Texts are compared and ordered by their code points, as on SQLite, whatever the database's own language is --------

-- [jooq ignore start]
do $$
declare
  text_column record;
begin
  for text_column in
    select table_name, column_name,
      case when character_maximum_length is null then 'text'
        else format('varchar(%s)', character_maximum_length) end as type
    from information_schema.columns
    where table_schema = current_schema and data_type in ('text', 'character varying')
      and table_name <> 'flyway_schema_history'
  loop
    execute format('alter table %I alter column %I type %s collate "C"',
      text_column.table_name, text_column.column_name, text_column.type);
  end loop;
end
$$;
-- [jooq ignore stop]
