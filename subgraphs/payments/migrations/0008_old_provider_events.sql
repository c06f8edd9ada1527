-- For forgetting what the provider does not tell again.
create index provider_event_by_age on provider_event (received_at);
