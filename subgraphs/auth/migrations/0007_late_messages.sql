-- Of the user, when users told of them last: a message that was parked is heard late, and must not undo what came after it.
alter table account add column user_version int not null default 0;

-- When shops told of a member last, also of who has left since.
create table member_told (
  user_id text not null,
  shop_id text not null,
  told_at timestamptz not null,
  primary key (user_id, shop_id)
);
