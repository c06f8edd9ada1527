-- What was sent of somebody is found when they are gone, however much was sent since.
create index outbox_by_subject on outbox (subject);

-- Mails that were sent, for forgetting them.
create index outbox_mails on outbox (created_at) where topic = 'notifications.commands';
