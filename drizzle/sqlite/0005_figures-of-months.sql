CREATE INDEX `proposal_versions_sent` ON `proposal_versions` (`sent_at`);--> statement-breakpoint
CREATE INDEX `proposal_versions_decided` ON `proposal_versions` (`decided_at`);--> statement-breakpoint
CREATE INDEX `proposals_created` ON `proposals` (`created_at`);