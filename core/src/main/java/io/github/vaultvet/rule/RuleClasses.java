package io.github.vaultvet.rule;

import java.util.List;

/**
 * The classes of all rules. Generated: it says what the services file says that is written from their annotations, and
 * is there at once, where that is looked for in every jar and module.
 */
final class RuleClasses {

    static final List<String> NAMES = List.of(
            "io.github.vaultvet.rules.configuration.UnusedConfig",
            "io.github.vaultvet.rules.dates.DailyNoteMismatch",
            "io.github.vaultvet.rules.dates.DateOrder",
            "io.github.vaultvet.rules.dates.InvalidDate",
            "io.github.vaultvet.rules.files.BaseSyntax",
            "io.github.vaultvet.rules.files.CanvasSyntax",
            "io.github.vaultvet.rules.files.FileNameCollision",
            "io.github.vaultvet.rules.files.FileNameNotUtf8",
            "io.github.vaultvet.rules.files.NoteNotUtf8",
            "io.github.vaultvet.rules.files.NoteTooComplex",
            "io.github.vaultvet.rules.files.NoteTooLarge",
            "io.github.vaultvet.rules.files.UnreadableFile",
            "io.github.vaultvet.rules.graph.DeadEndNote",
            "io.github.vaultvet.rules.graph.OrphanNote",
            "io.github.vaultvet.rules.graph.UnusedAttachment",
            "io.github.vaultvet.rules.links.AmbiguousLink",
            "io.github.vaultvet.rules.links.BrokenBlockLink",
            "io.github.vaultvet.rules.links.BrokenEmbed",
            "io.github.vaultvet.rules.links.BrokenHeadingLink",
            "io.github.vaultvet.rules.links.BrokenLink",
            "io.github.vaultvet.rules.links.BrokenObsidianLink",
            "io.github.vaultvet.rules.links.BrokenReferenceLink",
            "io.github.vaultvet.rules.links.LinkInComment",
            "io.github.vaultvet.rules.links.MalformedLinks",
            "io.github.vaultvet.rules.links.UnescapedTablePipe",
            "io.github.vaultvet.rules.links.UnportableLink",
            "io.github.vaultvet.rules.links.UnwrittenNote",
            "io.github.vaultvet.rules.properties.AmbiguousProperty",
            "io.github.vaultvet.rules.properties.DeprecatedProperty",
            "io.github.vaultvet.rules.properties.FrontMatterSchema",
            "io.github.vaultvet.rules.properties.FrontMatterSyntax",
            "io.github.vaultvet.rules.properties.InvalidTag",
            "io.github.vaultvet.rules.properties.MisplacedFrontMatter",
            "io.github.vaultvet.rules.properties.MixedPropertyTypes",
            "io.github.vaultvet.rules.properties.PropertyType",
            "io.github.vaultvet.rules.properties.SeveralLinksInProperty",
            "io.github.vaultvet.rules.properties.UnquotedPlaceholder",
            "io.github.vaultvet.rules.properties.UnquotedPropertyLink",
            "io.github.vaultvet.rules.structure.DuplicateBlockId",
            "io.github.vaultvet.rules.structure.EmptyNote",
            "io.github.vaultvet.rules.structure.FencedNote",
            "io.github.vaultvet.rules.structure.InvalidSuppression",
            "io.github.vaultvet.rules.structure.UncertainReading",
            "io.github.vaultvet.rules.structure.UnclosedBlock",
            "io.github.vaultvet.rules.structure.UnexpectedFirstLine",
            "io.github.vaultvet.rules.structure.UnusedSuppression",
            "io.github.vaultvet.rules.timestamps.InvalidLogEntry",
            "io.github.vaultvet.rules.timestamps.LogOrder",
            "io.github.vaultvet.rules.timestamps.MalformedTimestamp",
            "io.github.vaultvet.rules.timestamps.TimestampBeyondEnd",
            "io.github.vaultvet.rules.timestamps.TimestampMismatch",
            "io.github.vaultvet.rules.timestamps.TimestampOrder",
            "io.github.vaultvet.rules.timestamps.TimestampUnitSlip");

    private RuleClasses() {}
}
