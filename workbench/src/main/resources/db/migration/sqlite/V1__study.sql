-- Instants are epoch milliseconds, set by the application. Ids are random.

-- People, and the local links they come in by -------------------------------------------------

create table person (
  id text primary key,
  name text not null,
  created_at integer not null
) strict;

create table study (
  id text primary key,
  title text not null,
  question text not null,
  profile text not null check (profile in ('consensus', 'reliability', 'codebook', 'reflexive')),
  synthetic integer not null,
  shows_agreement integer not null,
  agreement_reason text not null,
  created_at integer not null,
  version integer not null
) strict;

create table member (
  study_id text not null references study,
  person_id text not null references person,
  role text not null check (role in ('lead', 'coder')),
  codes integer not null,
  joined_at integer not null,
  left_at integer,
  primary key (study_id, person_id)
) strict;

-- A door is a local link. Only the hash of its token is kept. Without a study it is the owner's.
create table door (
  token_hash text primary key,
  study_id text references study,
  person_id text references person,
  created_at integer not null,
  closed_at integer
) strict;

-- A visit is one browser; in each study it acts as one person.
create table visit (
  cookie_hash text primary key,
  owner integer not null,
  opened_at integer not null,
  ended_at integer
) strict;

create table visit_person (
  cookie_hash text not null references visit,
  study_id text not null references study,
  person_id text not null references person,
  primary key (cookie_hash, study_id)
) strict;

-- The journal: append-only, hash-chained in each study, no personal text ------------------------

create table journal_entry (
  study_id text not null references study,
  number integer not null,
  at integer not null,
  person_id text references person,
  kind text not null,
  subject text,
  details text not null,
  sealed_round_id text,
  previous_hash text not null,
  hash text not null,
  primary key (study_id, number)
) strict;

-- Participants ----------------------------------------------------------------------------------

create table attribute (
  id text primary key,
  study_id text not null references study,
  name text not null,
  kind text not null check (kind in ('text', 'number', 'choice', 'yes_no')),
  options text not null,
  is_role integer not null,
  position integer not null,
  unique (study_id, name)
) strict;

create table participant (
  id text primary key,
  study_id text not null references study,
  label text not null,
  position integer not null,
  created_at integer not null,
  version integer not null,
  unique (study_id, label)
) strict;

create table attribute_value (
  participant_id text not null references participant,
  attribute_id text not null references attribute,
  value text not null,
  primary key (participant_id, attribute_id)
) strict;

-- A table of participants that was read from a file and not yet kept: seen only by the one who brought it in.
create table participant_draft (
  id text primary key,
  study_id text not null references study,
  person_id text not null references person,
  source_name text not null,
  content text not null,
  created_at integer not null
) strict;

-- Transcripts: immutable once kept. Positions are code points, 0-based, half-open. The body comes last, so that a row
-- can be read without walking over it ----------------

create table transcript (
  id text primary key,
  study_id text not null references study,
  participant_id text references participant,
  title text not null,
  source_name text not null,
  source_format text not null,
  length integer not null,
  words integer not null,
  turns integer not null,
  lines integer not null,
  start_ms integer,
  end_ms integer,
  hash text not null,
  position integer not null,
  kept_by text not null references person,
  kept_at integer not null,
  body text not null
) strict;

create index transcript_study on transcript (study_id, position);

create table turn (
  transcript_id text not null references transcript,
  number integer not null,
  speaker text not null,
  speaker_kind text not null check (speaker_kind in ('interviewer', 'participant', 'other')),
  start_ms integer,
  end_ms integer,
  span_start integer not null,
  span_end integer not null,
  primary key (transcript_id, number)
) strict;

create table line (
  transcript_id text not null references transcript,
  number integer not null,
  turn_number integer not null,
  span_start integer not null,
  span_end integer not null,
  primary key (transcript_id, number)
) strict;

-- What was read from a file and not yet kept: seen only by the one who brought it in.
create table transcript_draft (
  id text primary key,
  study_id text not null references study,
  person_id text not null references person,
  source_name text not null,
  source_format text not null,
  content text not null,
  created_at integer not null
) strict;

-- Phase 1 ---------------------------------------------------------------------------------------

create table coding_round (
  id text primary key,
  study_id text not null references study,
  number integer not null,
  opened_at integer not null,
  revealed_at integer,
  unique (study_id, number)
) strict;

create table round_coder (
  round_id text not null references coding_round,
  person_id text not null references person,
  letter text not null check (letter in ('A', 'B')),
  submitted_at integer,
  seal text,
  primary key (round_id, person_id),
  unique (round_id, letter)
) strict;

create table code (
  id text primary key,
  round_id text not null references coding_round,
  coder_id text not null references person,
  name text not null,
  name_key text not null,
  siglum text not null,
  ink integer not null,
  definition text not null,
  use_when text not null,
  not_when text not null,
  example text not null,
  in_vivo integer not null,
  created_at integer not null,
  used_at integer not null,
  retired_at integer,
  version integer not null
) strict;

create index code_coder on code (round_id, coder_id);

create table code_revision (
  code_id text not null references code,
  version integer not null,
  name text not null,
  definition text not null,
  use_when text not null,
  not_when text not null,
  example text not null,
  replaced_at integer not null,
  primary key (code_id, version)
) strict;

create table coding (
  id text primary key,
  round_id text not null references coding_round,
  transcript_id text not null references transcript,
  coder_id text not null references person,
  code_id text not null references code,
  span_start integer not null,
  span_end integer not null,
  negative integer not null,
  created_at integer not null,
  withdrawn_at integer,
  check (span_start >= 0 and span_start < span_end)
) strict;

create index coding_place on coding (transcript_id, coder_id, round_id);
create index coding_code on coding (code_id, transcript_id, span_start, span_end, withdrawn_at);

-- What a coder did, in order: what undo walks back over.
create table coding_act (
  round_id text not null references coding_round,
  coder_id text not null references person,
  number integer not null,
  transcript_id text not null references transcript,
  coding_id text not null references coding,
  kind text not null check (kind in ('add', 'withdraw', 'negative', 'span', 'code')),
  before text not null,
  undone integer not null,
  primary key (round_id, coder_id, number)
) strict;

create index coding_act_place on coding_act (transcript_id, coder_id, number);

create table memo (
  id text primary key,
  round_id text not null references coding_round,
  transcript_id text not null references transcript,
  coder_id text not null references person,
  line_number integer not null,
  body text not null,
  created_at integer not null,
  updated_at integer not null,
  version integer not null,
  unique (round_id, transcript_id, coder_id, line_number)
) strict;

create table visited_line (
  round_id text not null references coding_round,
  transcript_id text not null references transcript,
  coder_id text not null references person,
  line_number integer not null,
  not_codable integer not null,
  at integer not null,
  primary key (round_id, transcript_id, coder_id, line_number)
) strict;

-- Reconciliation ----------------------------------------------------------------------------------

create table agreed_code (
  id text primary key,
  study_id text not null references study,
  round_id text not null references coding_round,
  name text not null,
  definition text not null,
  siglum text not null,
  ink integer not null,
  created_by text not null references person,
  created_at integer not null,
  retired_at integer,
  merged_into text references agreed_code,
  version integer not null
) strict;

create index agreed_code_study on agreed_code (study_id);

-- Which coder's codes an agreed code stands for.
create table agreed_code_source (
  agreed_code_id text not null references agreed_code,
  code_id text not null references code,
  position integer not null,
  primary key (agreed_code_id, code_id)
) strict;

create table label_decision (
  id text primary key,
  round_id text not null references coding_round,
  code_a_id text not null references code,
  code_b_id text not null references code,
  verdict text not null check (verdict in ('same', 'not_same', 'a_part_of_b', 'b_part_of_a')),
  reason text not null,
  decided_by text not null references person,
  decided_at integer not null,
  withdrawn_at integer
) strict;

create index label_decision_round on label_decision (round_id);

create table resolution (
  id text primary key,
  round_id text not null references coding_round,
  transcript_id text not null references transcript,
  discrepancy text not null,
  number integer not null,
  discrepancy_class text not null,
  kind text not null check (kind in ('a', 'b', 'both', 'edited', 'split', 'drop', 'defer')),
  reason text not null,
  proposed_by text not null references person,
  proposed_at integer not null,
  unique (round_id, discrepancy, number)
) strict;

create index resolution_round on resolution (round_id, transcript_id);

create table resolution_outcome (
  resolution_id text not null references resolution,
  number integer not null,
  agreed_code_id text not null references agreed_code,
  span_start integer not null,
  span_end integer not null,
  negative integer not null,
  primary key (resolution_id, number)
) strict;

create table signature (
  id text primary key,
  resolution_id text not null references resolution,
  person_id text not null references person,
  signed_at integer not null,
  withdrawn_at integer
) strict;

create index signature_resolution on signature (resolution_id);

-- What was said about a discrepancy. Never changed, never taken away.
create table discussion_turn (
  id text primary key,
  round_id text not null references coding_round,
  discrepancy text not null,
  person_id text not null references person,
  body text not null,
  said_at integer not null
) strict;

create index discussion_turn_place on discussion_turn (round_id, discrepancy);

-- Phase 2 -----------------------------------------------------------------------------------------

create table board (
  study_id text primary key references study,
  version integer not null
) strict;

create table theme (
  id text primary key,
  study_id text not null references study,
  title text not null,
  definition text not null,
  position integer not null,
  created_at integer not null,
  retired_at integer,
  version integer not null
) strict;

create table subcategory (
  id text primary key,
  study_id text not null references study,
  theme_id text references theme,
  title text not null,
  definition text not null,
  position integer not null,
  created_at integer not null,
  retired_at integer,
  version integer not null
) strict;

create table placement (
  agreed_code_id text primary key references agreed_code,
  study_id text not null references study,
  subcategory_id text not null references subcategory,
  position integer not null
) strict;
