CREATE TRIGGER "audit_head_keep_order" BEFORE UPDATE ON "audit_head" FOR EACH ROW WHEN (NEW."id" <> OLD."id" OR NEW."sequence" < OLD."sequence") EXECUTE FUNCTION "keep_audit"();
