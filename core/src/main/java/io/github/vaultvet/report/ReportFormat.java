package io.github.vaultvet.report;

/** What a check can be written down as. */
public enum ReportFormat {
    /** The report for people. */
    TEXT,
    /** One line a finding, for editors. */
    CONCISE,
    /** The report for programs. */
    JSON,
    /** The same, an object a line. */
    JSONL,
    /** For GitHub's code scanning and other collectors. */
    SARIF,
    /** For build servers that show tests. */
    JUNIT,
    /** For build servers that show what Checkstyle finds. */
    CHECKSTYLE,
    /** Workflow commands of GitHub Actions. */
    GITHUB,
    /** GitLab's code quality report. */
    GITLAB,
    /** For reviewdog. */
    RDJSON,
    /** A summary for web sites. */
    MARKDOWN,
    /** A patch that makes the repairs that are certain. */
    DIFF
}
