// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/job_slip.h"

#include "core/base/phone.h"
#include "ui/print/sheet_blocks.h"

#include <QTime>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double codeSide = 26; ///< millimetres

QString promiseOf(const core::Job &job, const PaperWords &words)
{
    if (!job.promisedOn)
        return {};
    const QString day = words.day(*job.promisedOn);
    if (!job.promisedMinute)
        return day;
    const QTime time = QTime::fromMSecsSinceStartOfDay(*job.promisedMinute * 60 * 1000);
    return u"%1, %2"_s.arg(day, time.toString(u"HH:mm"_s));
}

QList<Captioned> factsOf(const core::JobCard &card, const PaperWords &words)
{
    QList<Captioned> facts;
    const auto add = [&facts](const QString &caption, const QString &value, bool isStrong) {
        if (!value.isEmpty())
            facts.append({caption, value, isStrong});
    };
    add(words.say(QT_TRANSLATE_NOOP("Paper", "Promised for")),
        promiseOf(card.job.value, words),
        true);
    add(words.say(QT_TRANSLATE_NOOP("Paper", "Customer")), card.row.customer, true);
    add(words.say(QT_TRANSLATE_NOOP("Paper", "Phone")), core::spacedPhone(card.row.phone), false);
    add(words.say(QT_TRANSLATE_NOOP("Paper", "Assigned to")), card.row.assigneeName, false);
    if (card.row.due)
        add(words.say(QT_TRANSLATE_NOOP("Paper", "Still to pay")),
            words.money(*card.row.due),
            false);
    return facts;
}

} // namespace

QList<SheetPage>
jobSlip(const core::JobCard &card, const SheetShop &shop, const PaperWords &words, PaperSize size)
{
    const SheetBlocks blocks(lookOf(size), words);
    const SheetLook &look = blocks.look();
    const core::Job &job = card.job.value;
    const double width = look.width();

    PageFlow flow(look, words.direction());
    Piece head = textPiece(shop.details.name, look.small, width - codeSide);
    TextStyle number = look.title.strong();
    number.points *= 1.5;
    head.append(textPiece(job.number, number, width - codeSide), 1);
    if (const auto code = qrPiece(job.number, codeSide, look.ink)) {
        const double border = std::get<CodeMark>(code->marks.first()).dark.first().x();
        head.place(*code, {width - codeSide + border, -border});
    }
    flow.add(head, BlockKind::Head, Keep::WithNext);
    flow.add(
        textPiece(job.title, look.name, width), BlockKind::Text, Keep::WithNext, look.gap * 0.5);
    for (const Captioned &fact : factsOf(card, words)) {
        Piece piece = textPiece(fact.caption, look.caption, width);
        const TextStyle style = fact.isStrong ? look.heading : look.body;
        piece.append(textPiece(fact.value, style, width), 0.3);
        flow.add(piece, BlockKind::Text, Keep::Free, look.gap * 0.5);
    }
    if (!job.note.isEmpty())
        flow.add(shaped(job.note, look.body, width), look.gap);
    blocks.furnish(flow, job.number, shop.details.name);
    return flow.pages();
}

} // namespace ui
