-- For forgetting the ids of messages that cannot come again.
create index inbox_age on inbox (received_at);
