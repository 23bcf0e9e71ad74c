// Messages: what a trainer writes to a roster.
// The trainer's words stay as they are, in a frame that says who wrote and why it came; replies go to the trainer.
// It adds no advertisement and no tracking.
export { rosterMessageLetter, type RosterMessageLetterData } from './roster-message-letter.ts'
