-- An extension that the owner of a database may add. Once in a database, wherever several schemas share one.
select pg_advisory_xact_lock(hashtextextended('create extension pg_trgm', 0));
create extension if not exists pg_trgm with schema public;
create index product_search_alike on product_search using gin (title public.gin_trgm_ops);

-- Products whose title has a word like each of these, and how much they are alike, from 0 to 1.
create function products_alike(words text[], generation int, price_list text)
  returns table (product_id text, likeness real) language sql stable rows 20
  -- As high as finds "lantern" for "lantrn" and no higher.
  set pg_trgm.word_similarity_threshold = '0.4'
as $$
  select s.product_id, avg(public.word_similarity(w.word, s.title))::real
    from (select distinct unnest(words)) as w (word)
    join product_search s on s.title operator(public.%>) w.word
   where s.generation = products_alike.generation and s.price_list = products_alike.price_list
   group by s.product_id having count(*) = (select count(distinct word) from unnest(words) as word)
$$;
