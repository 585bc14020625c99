package io.github.vaultvet.maven;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.engine.FileOutput;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.Linter;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.report.HtmlPage;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/** Writes a page about the findings, for the site or by itself. It never fails the build because of what it finds. */
@Mojo(name = "report", threadSafe = true, requiresProject = false)
public final class ReportMojo extends VaultMojo implements MavenMultiPageReport {

    private static final String NAME = "vaultvet";
    private static final int MOST_ENTRIES = 1_000;

    /** Where the page goes that is not a part of a site; default: <code>reports</code> in the build directory. */
    @Parameter(property = "vaultvet.outputDirectory")
    private @Nullable File outputDirectory;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File buildDirectory;

    @Override
    public void execute() throws MojoExecutionException {
        Optional<String> idleness = idleness();
        if (idleness.isPresent()) {
            getLog().info(idleness.get());
            return;
        }
        Path page = getReportOutputDirectory().toPath().resolve(NAME + ".html");
        byte[] html = ("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n<title>Notes</title>\n"
                        + "<style>body{font-family:sans-serif;margin:2em}td,th{text-align:left;vertical-align:top;"
                        + "padding:.2em .8em .2em 0}</style>\n</head>\n<body>\n"
                        + reading(this::body) + "</body>\n</html>\n")
                .getBytes(StandardCharsets.UTF_8);
        try {
            FileOutput.write(page, out -> out.write(html));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "the page \"" + page + "\" could not be written: " + FileOutput.reason(e), e);
        }
        getLog().info("Wrote " + page);
    }

    @Override
    public void generate(Sink sink, @Nullable SinkFactory factory, Locale locale) throws MavenReportException {
        generate(sink, locale);
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            String body = reading(this::body);
            sink.head();
            sink.title();
            sink.text(getName(locale));
            sink.title_();
            sink.head_();
            sink.body();
            sink.rawText(body);
            sink.body_();
            sink.flush();
            sink.close();
        } catch (MojoExecutionException e) {
            throw new MavenReportException(String.valueOf(e.getMessage()), e);
        }
    }

    private String body() throws VaultException, ConfigException, MojoExecutionException {
        RuleCatalog catalog = RuleCatalog.load();
        HtmlPage page = new HtmlPage(catalog, MOST_ENTRIES);
        for (FoundVault vault : vaults()) {
            page.add(lint(vault, catalog));
        }
        return page.body();
    }

    private LintReport lint(FoundVault vault, RuleCatalog catalog)
            throws VaultException, ConfigException, MojoExecutionException {
        return Linter.lint(request(vault, catalog).with(oldFindings(vault)), catalog);
    }

    /** Deprecated there, and still the one that has to be given. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return NAME;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Notes";
    }

    @Override
    public String getDescription(Locale locale) {
        return "What vaultvet finds in the notes: broken links, properties, time stamps.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        outputDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        if (outputDirectory != null) {
            return outputDirectory;
        }
        // Without a project, Maven does not fill in where the build directory is.
        Path build = hasProject() ? buildDirectory.toPath() : folder().resolve("target");
        return build.resolve("reports").toFile();
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }

    @Override
    public boolean canGenerateReport() {
        return idleness().isEmpty();
    }
}
