CREATE TABLE `deck_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`brand_id` text NOT NULL,
	`version` integer NOT NULL,
	`file_id` text NOT NULL,
	`tags` text NOT NULL,
	`is_active` integer DEFAULT false NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`brand_id`) REFERENCES `brands`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deck_templates_version" CHECK("deck_templates"."version" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deck_templates_key` ON `deck_templates` (`brand_id`,`version`);--> statement-breakpoint
CREATE TABLE `notifications` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`entity_type` text NOT NULL,
	`entity_id` text NOT NULL,
	`data` text NOT NULL,
	`dedupe_key` text,
	`created_at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `notifications_user` ON `notifications` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `notifications_unread` ON `notifications` (`user_id`,`read_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `notifications_dedupe` ON `notifications` (`dedupe_key`);--> statement-breakpoint
CREATE TABLE `outbox_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`notification_id` text NOT NULL,
	`channel` text NOT NULL,
	`status` text DEFAULT 'waiting' NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`last_error` text,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`notification_id`) REFERENCES `notifications`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "outbox_messages_status_known" CHECK("outbox_messages"."status" in ('waiting', 'sent', 'failed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_messages_key` ON `outbox_messages` (`notification_id`,`channel`);--> statement-breakpoint
CREATE INDEX `outbox_messages_due` ON `outbox_messages` (`status`,`created_at`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_name` ON `saved_views` (`owner_id`,`list`,`name`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_files` (
	`id` text PRIMARY KEY NOT NULL,
	`content_hash` text NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`byte_size` integer NOT NULL,
	`purpose` text NOT NULL,
	`owner_id` text,
	`team_id` text,
	`created_at` integer NOT NULL,
	CONSTRAINT "files_purpose_known" CHECK("__new_files"."purpose" in ('photo', 'logo', 'document', 'deck_template'))
);
--> statement-breakpoint
INSERT INTO `__new_files`("id", "content_hash", "name", "media_type", "byte_size", "purpose", "owner_id", "team_id", "created_at") SELECT "id", "content_hash", "name", "media_type", "byte_size", "purpose", "owner_id", "team_id", "created_at" FROM `files`;--> statement-breakpoint
DROP TABLE `files`;--> statement-breakpoint
ALTER TABLE `__new_files` RENAME TO `files`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `files_content_hash` ON `files` (`content_hash`);--> statement-breakpoint
ALTER TABLE `brands` ADD `name_ar` text;--> statement-breakpoint
ALTER TABLE `brands` ADD `legal_name_ar` text;--> statement-breakpoint
ALTER TABLE `brands` ADD `terms_ar` text;--> statement-breakpoint
ALTER TABLE `users` ADD `language` text;--> statement-breakpoint
ALTER TABLE `users` ADD `notification_preferences` text;--> statement-breakpoint
ALTER TABLE `companies` ADD `kind` text DEFAULT 'advertiser' NOT NULL;--> statement-breakpoint
ALTER TABLE `proposal_documents` ADD `deck_template_id` text REFERENCES deck_templates(id);--> statement-breakpoint
ALTER TABLE `proposals` ADD `status` text DEFAULT 'draft' NOT NULL;--> statement-breakpoint
ALTER TABLE `proposals` ADD `total_minor` integer;--> statement-breakpoint
ALTER TABLE `proposals` ADD `deleted_at` integer;--> statement-breakpoint
CREATE INDEX `proposals_status` ON `proposals` (`status`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `proposals_company` ON `proposals` (`company_id`,`updated_at`);--> statement-breakpoint
UPDATE `proposals` SET `status` = (SELECT v.`status` FROM `proposal_versions` v WHERE v.`proposal_id` = `proposals`.`id` AND v.`version` = `proposals`.`latest_version`), `total_minor` = (SELECT v.`total_minor` FROM `proposal_versions` v WHERE v.`proposal_id` = `proposals`.`id` AND v.`version` = `proposals`.`latest_version`) WHERE EXISTS (SELECT 1 FROM `proposal_versions` v WHERE v.`proposal_id` = `proposals`.`id` AND v.`version` = `proposals`.`latest_version`);
