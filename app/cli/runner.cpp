// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runner.h"

#include "app/start_options.h"
#include "ui/text/sentences.h"

#include <QFile>
#include <QJsonDocument>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *globalSynopsis =
    "[--shop DIR] [--as STAFF] [--approved-by STAFF] [--json] [--developer] [--now TIME]";

/// Takes the options that stand for every command out of `words`, wherever they are.
QStringList takeGlobals(QStringList &words)
{
    static const QStringList withValue{u"--shop"_s, u"--as"_s, u"--approved-by"_s, u"--now"_s};
    static const QStringList flags{u"--json"_s, u"--developer"_s};
    QStringList taken;
    for (qsizetype i = 0; i < words.size();) {
        const QString option = words[i].section(u'=', 0, 0);
        const qsizetype length = !withValue.contains(option) ? (flags.contains(option) ? 1 : 0)
                                 : words[i].contains(u'=')   ? 1
                                                             : 2;
        if (length == 0) {
            ++i;
            continue;
        }
        for (qsizetype k = 0; k < length && i < words.size(); ++k)
            taken.append(words.takeAt(i));
    }
    return taken;
}

} // namespace

Exit Runner::run(QStringList words)
{
    if (words.isEmpty() || words.first() == u"help"_s || words.contains(u"--help"_s))
        return help();
    Arguments globals;
    if (const auto fault =
            Arguments::read(QString::fromLatin1(globalSynopsis), takeGlobals(words), globals))
        return usage(*fault, nullptr);

    GlobalOptions options{.folder = globals.value(u"shop"_s),
                          .staff = globals.value(u"as"_s),
                          .approver = globals.value(u"approved-by"_s),
                          .json = globals.has(u"json"_s)};
    if (options.folder.isEmpty())
        options.folder = defaultFolder();
    if (globals.has(u"now"_s)) {
        if (!globals.has(u"developer"_s))
            return usage({tr("--now moves the clock and needs --developer.")}, nullptr);
        options.now = instantFrom(globals.value(u"now"_s));
        if (!options.now)
            return usage({tr("--now needs a time such as 2026-11-20T10:00:00Z.")}, nullptr);
    }
    Session session(options);
    if (words.value(0) == u"script"_s && words.size() == 2)
        return runScript(session, words[1]);
    return runCommand(session, words);
}

Exit Runner::runCommand(Session &session, const QStringList &words)
{
    for (const Command &command : allCommands()) {
        const QStringList name = command.name().split(u' ');
        if (words.mid(0, name.size()) != name)
            continue;
        Arguments arguments;
        const QString synopsis = QString::fromLatin1(command.synopsis);
        if (const auto fault = Arguments::read(synopsis, words.mid(name.size()), arguments))
            return usage(*fault, &command);

        using enum core::ShopFile::Access;
        core::Result<core::Done> ready = core::Done{};
        if (command.needs == Needs::File)
            ready = session.open(ReadOnly);
        else if (command.needs != Needs::Nothing)
            ready = session.signIn(command.needs == Needs::Writer ? ReadWrite : ReadOnly);
        return answer(session, ready ? command.run(session, arguments) : ready.error());
    }
    return usage({tr("There is no command “%1”.").arg(words.mid(0, 2).join(u' '))}, nullptr);
}

Exit Runner::runScript(Session &session, const QString &name)
{
    QFile file(name);
    const bool isOpen =
        name == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return usage({tr("%1 cannot be read.").arg(name)}, nullptr);
    if (const core::Result<core::Done> ready = session.signIn(core::ShopFile::Access::ReadWrite);
        !ready)
        return refuse(session, ready.error());
    Exit worst = Exit::Done;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const std::optional<QStringList> words = wordsOf(line);
        const Exit exit = words ? runCommand(session, *words)
                                : usage({tr("A quotation does not end: %1").arg(line)}, nullptr);
        worst = std::max(worst, exit);
        // A broken file or disk will not mend itself before the next line.
        if (exit == Exit::Broken)
            break;
    }
    return worst;
}

Exit Runner::answer(const Session &session, const core::Result<Answer> &result)
{
    if (!result)
        return refuse(session, result.error());
    if (session.options().json)
        m_out << QJsonDocument(result->json).toJson(QJsonDocument::Compact) << '\n';
    else
        m_out << result->text;
    // Whoever reads the answer through a pipe must have it before the next command runs.
    m_out.flush();
    return Exit::Done;
}

Exit Runner::refuse(const Session &session, const core::Error &error)
{
    const core::Currency *currency = session.currencyIfAny();
    const QString sentence = ui::Sentences::of(error, currency);
    if (session.options().json) {
        const core::CurrencyDigits digits = currency ? currency->digits : 2;
        QJsonObject json{{u"kind"_s, core::nameOf(error.kind)}, {u"sentence"_s, sentence}};
        const std::pair<QString, QString> facts[] = {{u"subject"_s, error.subject},
                                                     {u"given"_s, error.given},
                                                     {u"allowed"_s, error.allowed}};
        for (const auto &[name, fact] : facts) {
            if (!fact.isEmpty())
                json.insert(name, fact);
        }
        if (error.amount)
            json.insert(u"amount"_s, core::plainText(*error.amount, digits));
        if (error.limit)
            json.insert(u"limit"_s, core::plainText(*error.limit, digits));
        m_err << QJsonDocument(QJsonObject{{u"error"_s, json}}).toJson(QJsonDocument::Compact)
              << '\n';
    } else {
        // What a proof found comes one fault a line, above the sentence.
        if (error.kind == core::ErrorKind::BooksDamaged)
            m_err << error.given << '\n';
        m_err << sentence << '\n';
    }
    m_err.flush();
    return core::isBreakdown(error.kind) ? Exit::Broken : Exit::Refused;
}

Exit Runner::usage(const UsageFault &fault, const Command *command)
{
    m_err << fault.sentence << '\n';
    if (command)
        m_err << tr("Usage:") << " docket-cli " << command->synopsis << '\n';
    else
        m_err << tr("docket-cli help lists the commands.") << '\n';
    m_err.flush();
    return Exit::Usage;
}

Exit Runner::help()
{
    m_out << tr("docket-cli: a shop's work and money, without a window") << "\n\n"
          << tr("Before or behind every command:") << "\n    " << globalSynopsis << "\n\n";
    for (const Command &command : allCommands())
        m_out << "docket-cli " << command.synopsis << "\n    " << tr(command.purpose) << '\n';
    m_out << "docket-cli script FILE|-\n    "
          << tr("Run the commands in a file, one a line, in one session") << '\n';
    m_out.flush();
    return Exit::Done;
}

} // namespace app
