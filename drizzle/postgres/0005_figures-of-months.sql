CREATE INDEX "proposal_versions_sent" ON "proposal_versions" USING btree ("sent_at");--> statement-breakpoint
CREATE INDEX "proposal_versions_decided" ON "proposal_versions" USING btree ("decided_at");--> statement-breakpoint
CREATE INDEX "proposals_created" ON "proposals" USING btree ("created_at");