-- A signed-in browser. Neither the id in its cookie nor a readable token is kept here.
create table portal_session (
  id_hash            binary(32)   not null,
  subject            varchar(64)  not null,
  access_token       blob         not null,
  refresh_token      blob         not null,
  access_expires_ms  bigint       not null,
  refresh_expires_ms bigint       not null,
  ends_ms            bigint       not null,
  created_ms         bigint       not null,
  primary key (id_hash),
  key ix_portal_session_subject (subject),
  key ix_portal_session_refresh_expires (refresh_expires_ms),
  key ix_portal_session_ends (ends_ms)
) engine = InnoDB default charset = utf8mb4;

-- An attempt to sign in, used up by the answer of the identity server.
create table login_attempt (
  state_hash    binary(32)    not null,
  browser_hash  binary(32)    not null,
  nonce         varbinary(256) not null,
  code_verifier varbinary(256) not null,
  return_path   varchar(1024) not null,
  replaces_hash binary(32)    null,
  expires_ms    bigint        not null,
  primary key (state_hash),
  key ix_login_attempt_expires (expires_ms)
) engine = InnoDB default charset = utf8mb4;
