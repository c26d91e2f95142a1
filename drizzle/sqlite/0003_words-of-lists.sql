CREATE TABLE `company_words` (
	`word` text NOT NULL,
	`row_id` text NOT NULL,
	PRIMARY KEY(`word`, `row_id`),
	FOREIGN KEY (`row_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `company_words_row` ON `company_words` (`row_id`);--> statement-breakpoint
CREATE TABLE `location_words` (
	`word` text NOT NULL,
	`row_id` text NOT NULL,
	PRIMARY KEY(`word`, `row_id`),
	FOREIGN KEY (`row_id`) REFERENCES `locations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `location_words_row` ON `location_words` (`row_id`);--> statement-breakpoint
CREATE TABLE `proposal_words` (
	`word` text NOT NULL,
	`row_id` text NOT NULL,
	PRIMARY KEY(`word`, `row_id`),
	FOREIGN KEY (`row_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `proposal_words_row` ON `proposal_words` (`row_id`);--> statement-breakpoint
ALTER TABLE `companies` ADD `search_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `proposals_owner_status` ON `proposals` (`owner_id`,`status`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `proposals_team_status` ON `proposals` (`team_id`,`status`,`updated_at`,`id`);