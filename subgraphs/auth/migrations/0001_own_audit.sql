-- Makes room for the kit's table of this name, which comes next and takes the entries over in 0002.
alter table audit rename to audit_before;
