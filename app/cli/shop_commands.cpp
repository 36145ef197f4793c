// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/sample/sample_shop.h"
#include "core/transfer/choice_names.h"
#include "ui/print/paper_design.h"
#include "ui/print/shop_logo.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"

#include <QDateTime>

#include <limits>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// `--sample`: with what the pack of its country knows, up to now or to the evening of `--today`.
core::Result<core::Id<core::Staff>>
makeSample(Session &session, const Arguments &arguments, const core::NewShop &wanted)
{
    core::SampleWish wish{.shop = wanted, .until = session.clock().now()};
    wish.shop.owner = arguments.value(u"owner"_s);
    if (arguments.has(u"today"_s)) {
        const core::Calendar calendar(
            QTimeZone(core::countryOf(wanted.country.toUpper())->zone.toLatin1()), 0);
        const core::Result<core::Day> today =
            ui::dayFromText(arguments.value(u"today"_s), calendar.dayOf(wish.until));
        if (!today)
            return today.error();
        wish.until = core::sampleEvening(wanted.country, *today).value_or(wish.until);
    }
    if (arguments.has(u"scale"_s)) {
        const core::Result<int> scale =
            session.wholeNumber(arguments.value(u"scale"_s), u"scale"_s, 0, core::largestScale);
        if (!scale)
            return scale.error();
        wish.scale = *scale;
    }
    if (arguments.has(u"seed"_s)) {
        const core::Result<int> seed = session.wholeNumber(
            arguments.value(u"seed"_s), u"seed"_s, 0, std::numeric_limits<int>::max());
        if (!seed)
            return seed.error();
        wish.seed = quint64(*seed);
    }
    return core::makeSampleShop(session.options().folder, wish);
}

core::Result<core::Id<core::Staff>> makeEmpty(Session &session, const core::NewShop &wanted)
{
    core::Result<std::unique_ptr<core::ShopFile>> file =
        core::ShopFile::create(session.options().folder, session.clock(), session.random());
    if (!file)
        return file.error();
    return core::foundShop(**file, wanted);
}

core::Result<Answer> init(Session &session, const Arguments &arguments)
{
    const core::NewShop wanted{.name = arguments.value(u"name"_s),
                               .country = arguments.value(u"country"_s),
                               .trade = arguments.valueIfAny(u"trade"_s).value_or(u"print"_s),
                               .owner =
                                   arguments.valueIfAny(u"owner"_s).value_or(Words::tr("Owner")),
                               .pin = arguments.value(u"pin"_s)};
    if (const core::Result<core::Done> sound = core::checkNewShop(wanted); !sound)
        return sound.error();
    const bool isSample = arguments.has(u"sample"_s);
    for (const QString &option : {u"scale"_s, u"seed"_s, u"today"_s}) {
        if (!isSample && arguments.has(option))
            return core::Error{.kind = core::ErrorKind::FieldMissing, .subject = u"sample"_s};
    }
    const core::Result<core::Id<core::Staff>> owner =
        isSample ? makeSample(session, arguments, wanted) : makeEmpty(session, wanted);
    if (!owner)
        return owner.error();
    if (const core::Result<core::Done> opened = session.open(core::ShopFile::Access::ReadWrite);
        !opened)
        return opened.error();
    const core::ShopFacts &facts = session.file().facts();
    const auto people = session.shop().team.people();
    if (!people)
        return people.error();
    const QString name = people->first()->name;
    return Answer{.text = Words::tr("%1 is ready in %2. Currency: %3. Owner: %4.")
                              .arg(facts.name, session.options().folder, facts.currency.code, name)
                          + u'\n',
                  .json = {{u"shop"_s, session.options().folder},
                           {u"name"_s, facts.name},
                           {u"currency"_s, facts.currency.code},
                           {u"owner"_s, owner->text()}}};
}

core::Result<Answer> verify(Session &session, const Arguments &)
{
    const core::Result<core::VerifyReport> report = session.shop().upkeep.verify();
    if (!report)
        return report.error();
    if (!report->isClean()) {
        QStringList sentences;
        for (const core::Finding &finding : report->findings.mid(0, 20))
            sentences.append(ui::Labels::of(finding));
        return core::Error{.kind = core::ErrorKind::BooksDamaged,
                           .subject = session.options().folder,
                           .given = sentences.join(u'\n'),
                           .allowed = QString::number(report->findings.size())};
    }
    return Answer{
        .text = Words::tr("The books are sound: %1 acts, %2 log entries, %3 rows, all proved.")
                    .arg(QString::number(report->units),
                         QString::number(report->ops),
                         QString::number(report->rows))
                + u'\n',
        .json = {{u"clean"_s, true},
                 {u"units"_s, report->units},
                 {u"ops"_s, report->ops},
                 {u"rows"_s, report->rows}}};
}

core::Result<Answer> rebuild(Session &session, const Arguments &)
{
    const core::Result<core::Done> done = session.shop().upkeep.rebuild(session.by());
    if (!done)
        return done.error();
    return Answer{.text = Words::tr("Balances, counts and search were worked out anew.") + u'\n',
                  .json = {{u"rebuilt"_s, true}}};
}

QString timeText(Session &session, core::Instant at)
{
    return session.file().facts().calendar.local(at).toString(u"yyyy-MM-dd HH:mm"_s);
}

QJsonObject toJson(Session &session, const core::ActRow &act)
{
    QJsonObject json{{u"unit"_s, act.unit.text()},
                     {u"verb"_s, act.verb},
                     {u"by"_s, act.by},
                     {u"at"_s, timeText(session, act.at)},
                     {u"reason"_s, act.reason},
                     {u"about"_s, QJsonArray::fromStringList(act.about)},
                     {u"undone"_s, act.undone}};
    if (!act.approvedBy.isEmpty())
        json.insert(u"approved_by"_s, act.approvedBy);
    if (!act.undoes.isNone())
        json.insert(u"undoes"_s, act.undoes.text());
    return json;
}

core::Result<Answer> undo(Session &session, const Arguments &arguments)
{
    core::By by = session.by();
    by.reason = arguments.value(u"reason"_s);
    core::History &history = session.shop().history;
    const QString named = arguments.place(0);
    const std::optional<core::RowId> id = core::RowId::fromText(named);
    if (!named.isEmpty() && !id)
        return core::Error{.kind = core::ErrorKind::NotAnId, .given = named};
    if (id && arguments.has(u"batch"_s)) {
        const core::Result<int> taken = history.undoBatch(by, *id);
        if (!taken)
            return taken.error();
        return Answer{.text = Words::tr("%1 acts were undone.").arg(*taken) + u'\n',
                      .json = {{u"undone"_s, *taken}}};
    }
    const core::Result<core::ActRow> undone = id ? history.undo(by, *id) : history.undoLast(by);
    if (!undone)
        return undone.error();
    return Answer{
        .text = Words::tr("Undone: %1 (%2)").arg(undone->verb, undone->about.join(u", "_s)) + u'\n',
        .json = toJson(session, *undone)};
}

core::Result<Answer> audit(Session &session, const Arguments &arguments)
{
    std::optional<core::RowId> about;
    if (arguments.has(u"about"_s)) {
        about = core::RowId::fromText(arguments.value(u"about"_s));
        if (!about)
            return core::Error{.kind = core::ErrorKind::NotAnId,
                               .given = arguments.value(u"about"_s)};
    }
    const auto limit = session.limit(arguments, 50);
    if (!limit)
        return limit.error();
    const core::Result<QList<core::ActRow>> acts =
        session.shop().history.acts(session.by(), about, *limit);
    if (!acts)
        return acts.error();
    Table table({{u"at"_s, Words::tr("When")},
                 {u"by"_s, Words::tr("Who")},
                 {u"verb"_s, Words::tr("What")},
                 {u"about"_s, Words::tr("About")},
                 {u"reason"_s, Words::tr("Reason")},
                 {u"unit"_s, Words::tr("Id")}});
    QJsonArray json;
    for (const core::ActRow &act : *acts) {
        table.add({timeText(session, act.at),
                   act.by,
                   act.verb + (act.undone ? u" ("_s + Words::tr("undone") + u')' : QString()),
                   act.about.join(u", "_s),
                   act.reason,
                   act.unit.text()});
        json.append(toJson(session, act));
    }
    return Answer{.text = table.text(), .json = {{u"acts"_s, json}}};
}

/// What the options say of the shop.
core::Result<core::ShopDetailsChange> readDetails(Session &session, const Arguments &arguments)
{
    core::ShopDetailsChange change{.name = arguments.valueIfAny(u"name"_s),
                                   .address = arguments.valueIfAny(u"address"_s),
                                   .phone = arguments.valueIfAny(u"phone"_s),
                                   .taxNumber = arguments.valueIfAny(u"tax-number"_s),
                                   .upiId = arguments.valueIfAny(u"upi-id"_s),
                                   .bankDetails = arguments.valueIfAny(u"bank"_s)};
    if (const auto design = arguments.valueIfAny(u"paper-design"_s)) {
        const auto known = ui::paperDesignNamed(*design);
        if (!known)
            return known.error();
        change.paperDesign = known->name;
    }
    if (arguments.has(u"terms-days"_s)) {
        const auto days =
            session.wholeNumber(arguments.value(u"terms-days"_s), u"terms_days"_s, 0, 3650);
        if (!days)
            return days.error();
        change.termsDays = *days;
    }
    if (const auto status = arguments.valueIfAny(u"tax-status"_s)) {
        const auto named = core::choiceNamed<core::TaxStatus>(*status, u"tax_status"_s);
        if (!named)
            return named.error();
        change.taxStatus = *named;
    }
    if (const auto file = arguments.valueIfAny(u"logo"_s)) {
        const auto logo =
            file->isEmpty() ? core::Result<QByteArray>(QByteArray()) : ui::logoFromFile(*file);
        if (!logo)
            return logo.error();
        change.logo = *logo;
    }
    if (arguments.has(u"small-difference"_s)) {
        const auto small =
            session.money(arguments.value(u"small-difference"_s), u"small_difference"_s);
        if (!small)
            return small.error();
        change.smallDifference = *small;
    }
    return change;
}

core::Result<Answer> set(Session &session, const Arguments &arguments)
{
    const core::Result<core::ShopDetailsChange> change = readDetails(session, arguments);
    if (!change)
        return change.error();
    const core::Result<core::ShopDetails> details =
        session.shop().settings.change(session.by(), *change);
    if (!details)
        return details.error();
    QStringList lines{details->name, details->address, details->phone};
    lines << details->taxNumber << details->upiId << details->bankDetails;
    lines.removeAll(QString());
    return Answer{.text = lines.join(u'\n') + u'\n',
                  .json = {{u"name"_s, details->name},
                           {u"address"_s, details->address},
                           {u"phone"_s, details->phone},
                           {u"tax_number"_s, details->taxNumber},
                           {u"tax_status"_s, core::nameOf(details->taxStatus)},
                           {u"upi_id"_s, details->upiId},
                           {u"bank"_s, details->bankDetails},
                           {u"paper_design"_s, details->paperDesign},
                           {u"terms_days"_s, details->termsDays},
                           {u"small_difference"_s, session.plain(details->smallDifference)},
                           {u"logo_bytes"_s, details->logo.size()}}};
}

} // namespace

std::span<const Command> shopCommands()
{
    static constexpr Command commands[] = {
        {"init --name NAME --country CC [--trade TRADE] [--owner NAME] [--pin PIN] [--sample]"
         " [--scale N] [--seed N] [--today DAY]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Make a new shop in the folder of --shop; --sample: one to look at"),
         Needs::Nothing,
         &init},
        {"shop set [--name NAME] [--address TEXT] [--phone PHONE] [--tax-number NUMBER] "
         "[--tax-status STATUS] [--upi-id ADDRESS] [--terms-days N] [--small-difference AMOUNT] "
         "[--logo FILE] [--bank TEXT] [--paper-design DESIGN]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "What the shop says of itself, on papers too; an empty FILE: no logo; "
                           "--tax-status: regular, composition or none; "
                           "--bank: where to transfer to, as printed; "
                           "--small-difference: what anybody at the counter may let off"),
         Needs::Writer,
         &set},
        {"verify",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Prove the books: the file, the log, every row and every sum"),
         Needs::File,
         &verify},
        {"rebuild",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Work out balances, counts and search anew from the facts"),
         Needs::Writer,
         &rebuild},
        {"undo [UNIT] [--batch] [--reason TEXT]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Take back your last act, or the one named; --batch: a whole import"),
         Needs::Writer,
         &undo},
        {"audit [--about ID] [--limit N]",
         QT_TRANSLATE_NOOP("CommandLine", "Who did what, newest first"),
         Needs::Reader,
         &audit},
    };
    return commands;
}

} // namespace app
