// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_store.h"

#include "core/domain/document_content_json.h"
#include "core/store/taxes_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString arrayText(const QJsonValue &array)
{
    return QString::fromUtf8(QJsonDocument(array.toArray()).toJson(QJsonDocument::Compact));
}

QJsonArray arrayFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

/// An empty list of discounts is left out, as the Document JSON does.
void insertIfAny(QJsonObject &json, const QString &name, const QString &text)
{
    if (const QJsonArray array = arrayFrom(text); !array.isEmpty())
        json.insert(name, array);
}

} // namespace

Result<std::optional<Stored<Draft>>> DraftStore::byId(Id<Draft> id) const
{
    Query query(m_database,
                R"(SELECT kind, customer, job, dated, due, language, note, prices_include_tax,
                          tax_rounding, total_step, step_mode, discounts, charges,
                          place_of_supply, follows, reason
                     FROM draft WHERE id = ?1 AND deleted = 0)",
                id);
    if (!query.next())
        return std::optional<Stored<Draft>>();
    Draft draft{.kind = query.choice<DocumentKind>(0),
                .customer = query.id<Customer>(1),
                .job = {},
                .dated = query.dayIfAny(3),
                .due = query.dayIfAny(4),
                .language = query.text(5),
                .note = query.text(6),
                .placeOfSupply = query.text(13),
                .follows = {},
                .reason = query.text(15),
                .content = {}};
    if (!query.isNull(14))
        draft.follows = query.id<Paper>(14);
    if (!query.isNull(2))
        draft.job = query.id<Job>(2);
    Result<DocumentContent> content = contentOf(id, query);
    if (!content)
        return content.error();
    draft.content = std::move(*content);
    draft.content.pricesIncludeTax = query.flag(7);
    draft.content.taxRounding = query.choice<TaxRounding>(8);
    draft.content.totalStep = query.money(9);
    draft.content.stepMode = query.choice<StepMode>(10);
    return std::optional(Stored<Draft>{id, draft});
}

Result<DocumentContent> DraftStore::contentOf(Id<Draft> id, const Query &head) const
{
    QJsonArray lines;
    Query query(
        m_database,
        R"(SELECT description, quantity, unit, price, price_per, code, discounts, charges, taxes
                     FROM draft_line WHERE draft = ?1 AND deleted = 0 ORDER BY rank, id)",
        id);
    while (query.next()) {
        QJsonObject line = QJsonDocument::fromJson(query.text(8).toUtf8()).object();
        line.insert(u"description"_s, query.text(0));
        line.insert(u"quantity"_s, query.decimal(1).text());
        line.insert(u"unit"_s, query.text(2));
        line.insert(u"price"_s, query.decimal(3).text());
        line.insert(u"price_per"_s, query.decimal(4).text());
        line.insert(u"code"_s, query.text(5));
        insertIfAny(line, u"discounts"_s, query.text(6));
        insertIfAny(line, u"charges"_s, query.text(7));
        lines.append(line);
    }
    QJsonObject json{{u"lines"_s, lines}};
    insertIfAny(json, u"discounts"_s, head.text(11));
    insertIfAny(json, u"charges"_s, head.text(12));
    return contentFromJson(json, m_digits);
}

QList<Id<Draft>> DraftStore::open(int limit) const
{
    Query query(m_database,
                R"(SELECT d.id FROM draft d
                    WHERE d.deleted = 0
                      AND NOT EXISTS (SELECT 1 FROM document p WHERE p.from_draft = d.id)
                    ORDER BY d.row DESC LIMIT ?1)",
                limit);
    QList<Id<Draft>> ids;
    while (query.next())
        ids.append(query.id<Draft>(0));
    return ids;
}

QString DraftStore::issuedAs(Id<Draft> id) const
{
    Query query(
        m_database, "SELECT number FROM document WHERE from_draft = ?1 ORDER BY row LIMIT 1", id);
    return query.next() ? query.text(0) : QString();
}

QList<Id<Draft>> DraftStore::page(const PaperQuestion &question, int limit) const
{
    Query query(m_database,
                R"(SELECT d.id FROM draft d
                    WHERE d.deleted = 0 AND d.id < ?1 AND (?2 IS NULL OR d.kind = ?2)
                      AND (?3 IS NULL OR d.customer = ?3)
                      AND NOT EXISTS (SELECT 1 FROM document p WHERE p.from_draft = d.id)
                    ORDER BY d.id DESC LIMIT ?4)",
                question.after.value_or(RowId::ceiling()),
                Value(question.kind),
                Value(question.customer),
                limit);
    QList<Id<Draft>> ids;
    while (query.next())
        ids.append(query.id<Draft>(0));
    return ids;
}

void DraftStore::add(Record &record, Id<Draft> id, const Draft &draft)
{
    std::vector<Field> fields = headOf(draft);
    fields.push_back({"kind", draft.kind});
    record.insert(tables::draft, id.row(), fields);
    for (qsizetype i = 0; i < draft.content.lines.size(); ++i) {
        std::vector<Field> line = lineOf(draft.content.lines[i], i);
        line.push_back({"draft", id});
        record.insert(tables::draftLine, record.newId(), line);
    }
}

void DraftStore::change(Record &record, Id<Draft> id, const Draft &draft)
{
    record.update(tables::draft, id.row(), headOf(draft));
    QList<RowId> lines;
    Query query(m_database,
                "SELECT id FROM draft_line WHERE draft = ?1 AND deleted = 0 ORDER BY rank, id",
                id);
    while (query.next())
        lines.append(query.row(0));
    // Line by line in their places, so that an untouched line keeps its clocks.
    const qsizetype wanted = draft.content.lines.size();
    for (qsizetype i = 0; i < wanted; ++i) {
        std::vector<Field> line = lineOf(draft.content.lines[i], i);
        if (i < lines.size()) {
            record.update(tables::draftLine, lines[i], line);
            continue;
        }
        line.push_back({"draft", id});
        record.insert(tables::draftLine, record.newId(), line);
    }
    for (qsizetype i = wanted; i < lines.size(); ++i)
        record.remove(tables::draftLine, lines[i]);
}

void DraftStore::discard(Record &record, Id<Draft> id)
{
    record.remove(tables::draft, id.row());
}

std::vector<Field> DraftStore::headOf(const Draft &draft) const
{
    const QJsonObject json = contentToJson(draft.content, m_digits);
    return {{"customer", draft.customer},
            {"job", draft.job},
            {"dated", draft.dated},
            {"due", draft.due},
            {"language", draft.language},
            {"note", draft.note},
            {"place_of_supply", draft.placeOfSupply},
            {"follows", draft.follows},
            {"reason", draft.reason},
            {"prices_include_tax", draft.content.pricesIncludeTax},
            {"tax_rounding", draft.content.taxRounding},
            {"total_step", draft.content.totalStep},
            {"step_mode", draft.content.stepMode},
            {"discounts", arrayText(json.value("discounts"_L1))},
            {"charges", arrayText(json.value("charges"_L1))}};
}

std::vector<Field> DraftStore::lineOf(const DocumentLine &line, qsizetype place) const
{
    DocumentContent alone;
    alone.lines = {line};
    const QJsonObject json =
        contentToJson(alone, m_digits).value("lines"_L1).toArray().first().toObject();
    return {{"rank", qint64(place + 1)},
            {"description", line.description},
            {"code", line.code},
            {"quantity", line.quantity},
            {"unit", line.unit},
            {"price", line.price},
            {"price_per", line.pricePer},
            {"discounts", arrayText(json.value("discounts"_L1))},
            {"charges", arrayText(json.value("charges"_L1))},
            {"taxes", taxesToText(line.taxes)}};
}

} // namespace core
