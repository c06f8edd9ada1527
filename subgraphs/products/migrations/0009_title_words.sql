-- An extension that the owner of a database may add. Once in a database, wherever several schemas share one.
select pg_advisory_xact_lock(hashtextextended('create extension pg_trgm', 0));
create extension if not exists pg_trgm with schema public;

-- Words that titles have or had, for those that are misspelt in a search.
create table title_word (word text primary key);
create index title_word_alike on title_word using gin (word public.gin_trgm_ops);

-- Titles that were changed up to here have given their words.
create table title_words_gathered (until timestamptz not null);
insert into title_words_gathered values ('-infinity');
create index product_by_change on product (updated_at, id);
