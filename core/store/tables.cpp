// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using enum ColumnKind;

// One block per table: columns (sorted), groups (append only), derived keys, the table itself.

constexpr Column settingColumns[] = {{"key", Text}, {"value", Text, "value"}};
constexpr Groups settingGroups[] = {"value"};

constexpr Column roleColumns[] = {{"name", Text, "name"}, {"permits", Text, "permits"}};
constexpr Groups roleGroups[] = {"name", "permits"};

constexpr Column staffColumns[] = {
    {"active", Integer, "active"},
    {"name", Text, "name"},
    {"pin", Bytes, "pin"},
    {"role", Id, "role"},
};
constexpr Groups staffGroups[] = {"name", "role", "pin", "active"};

constexpr Column customerColumns[] = {
    {"address", Text, "address"},
    {"alert", Text, "alert"},
    {"country", Text, "country"},
    {"kind", Integer, "name"},
    {"language", Text, "language"},
    {"name", Text, "name"},
    {"opt_out", Integer, "consent"},
    {"place", Text, "place"},
    {"tax_number", Text, "tax"},
};
constexpr Groups customerGroups[] = {
    "name", "place", "tax", "language", "alert", "consent", "address", "country"};
constexpr DerivedKey customerKeys[] = {{KeyKind::Customer, "id"}};

constexpr Column customerTermsColumns[] = {
    {"credit_limit", Integer, "limit"},
    {"limit_action", Integer, "limit"},
    {"terms_days", Integer, "terms"},
};
constexpr Groups customerTermsGroups[] = {"limit", "terms"};

constexpr Column contactPointColumns[] = {
    {"canonical", Text, "address"},
    {"customer", Id},
    {"is_primary", Integer, "primary"},
    {"kind", Integer},
    {"label", Text, "label"},
    {"opt_out", Integer, "consent"},
    {"raw", Text, "address"},
};
constexpr Groups contactPointGroups[] = {"address", "label", "primary", "consent"};
constexpr DerivedKey contactPointKeys[] = {{KeyKind::Customer, "customer"}};

constexpr Column boardColumns[] = {
    {"kind", Integer}, {"name", Text, "name"}, {"rank", Text, "rank"}};
constexpr Groups boardGroups[] = {"name", "rank"};

constexpr Column stageColumns[] = {
    {"board", Id},
    {"category", Integer, "name"},
    {"definition_of_done", Text, "done"},
    {"entry_message", Text, "entry"},
    {"entry_rule", Text, "entry"},
    {"hours_allowed", Integer, "limits"},
    {"name", Text, "name"},
    {"owner_role", Id, "owner"},
    {"rank", Text, "rank"},
    {"wip_limit", Integer, "limits"},
};
constexpr Groups stageGroups[] = {"name", "rank", "limits", "owner", "done", "entry"};

constexpr Column seriesColumns[] = {
    {"closed", Integer, "closed"},
    {"device", Id},
    {"incarnation", Integer},
    {"kind", Integer},
    {"mark", Text},
    {"pattern", Text},
    {"period", Integer},
};
constexpr Groups seriesGroups[] = {"closed"};

constexpr Column jobColumns[] = {
    {"assignee", Id, "assignee"},
    {"blocked_reason", Text, "blocked"},
    {"customer", Id, "customer"},
    {"details", Text, "details"},
    {"kind", Integer, "kind"},
    {"n", Integer},
    {"note", Text, "note"},
    {"number", Text},
    {"priority", Integer, "priority"},
    {"promised_minute", Integer, "promise"},
    {"promised_on", Integer, "promise"},
    {"rank", Text, "place"},
    {"series", Id},
    {"stage", Id, "place"},
    {"title", Text, "title"},
    {"waiting_on", Integer, "blocked"},
};
constexpr Groups jobGroups[] = {"place",
                                "title",
                                "promise",
                                "assignee",
                                "customer",
                                "priority",
                                "blocked",
                                "details",
                                "kind",
                                "note"};
constexpr DerivedKey jobKeys[] = {{KeyKind::Stage, "stage"}};

constexpr Column jobPriceColumns[] = {{"agreed", Integer, "agreed"}, {"note", Text, "note"}};
constexpr Groups jobPriceGroups[] = {"agreed", "note"};

constexpr Column stageMoveColumns[] = {
    {"from_stage", Id}, {"job", Id}, {"reason", Text}, {"to_stage", Id}};

constexpr Column itemColumns[] = {
    {"active", Integer, "active"},
    {"code", Text, "name"},
    {"kind", Integer, "name"},
    {"name", Text, "name"},
    {"tax_code", Text, "tax"},
    {"unit", Text, "name"},
};
constexpr Groups itemGroups[] = {"name", "tax", "active"};

constexpr Column itemPriceColumns[] = {
    {"from_quantity", Integer, "price"},
    {"includes_tax", Integer, "price"},
    {"item", Id},
    {"price", Integer, "price"},
    {"price_per", Integer, "price"},
    {"taxes", Text, "taxes"},
};
constexpr Groups itemPriceGroups[] = {"price", "taxes"};

constexpr Column draftColumns[] = {
    {"charges", Text, "adjustments"},
    {"customer", Id, "customer"},
    {"dated", Integer, "dates"},
    {"discounts", Text, "adjustments"},
    {"due", Integer, "dates"},
    {"follows", Id, "follows"},
    {"job", Id, "job"},
    {"kind", Integer},
    {"language", Text, "language"},
    {"note", Text, "note"},
    {"place_of_supply", Text, "supply"},
    {"prices_include_tax", Integer, "rules"},
    {"reason", Text, "reason"},
    {"step_mode", Integer, "rules"},
    {"tax_rounding", Integer, "rules"},
    {"total_step", Integer, "rules"},
};
constexpr Groups draftGroups[] = {"customer",
                                  "job",
                                  "dates",
                                  "rules",
                                  "adjustments",
                                  "language",
                                  "note",
                                  "supply",
                                  "follows",
                                  "reason"};

constexpr Column draftLineColumns[] = {
    {"charges", Text, "adjustments"},
    {"code", Text, "what"},
    {"description", Text, "what"},
    {"discounts", Text, "adjustments"},
    {"draft", Id},
    {"item", Id, "what"},
    {"price", Integer, "price"},
    {"price_per", Integer, "price"},
    {"quantity", Integer, "price"},
    {"rank", Integer, "rank"},
    {"taxes", Text, "taxes"},
    {"unit", Text, "what"},
};
constexpr Groups draftLineGroups[] = {"what", "price", "adjustments", "taxes", "rank"};

constexpr Column documentColumns[] = {
    {"charge", Integer},   {"currency", Text},    {"customer", Id},       {"dated", Integer},
    {"discount", Integer}, {"due", Integer},      {"follows", Id},        {"from_draft", Id},
    {"hash", Bytes},       {"job", Id},           {"kind", Integer},      {"n", Integer},
    {"net", Integer},      {"number", Text},      {"payable", Integer},   {"place_of_supply", Text},
    {"reason", Text},      {"retained", Integer}, {"round_off", Integer}, {"series", Id},
    {"snapshot", Text},    {"subtotal", Integer}, {"tax_total", Integer}, {"total", Integer},
};
constexpr DerivedKey documentKeys[] = {{KeyKind::Document, "id"}};

constexpr Column documentLineColumns[] = {
    {"amount", Integer},
    {"description", Text},
    {"document", Id},
    {"item", Id},
    {"line", Integer},
    {"price", Integer},
    {"price_per", Integer},
    {"quantity", Integer},
    {"unit", Text},
};

constexpr Column documentTaxColumns[] = {
    {"amount", Integer},
    {"base", Integer},
    {"category", Text},
    {"document", Id},
    {"line", Integer},
    {"name", Text},
    {"rate", Integer},
    {"retained", Integer},
};

constexpr Column documentEventColumns[] = {
    {"dated", Integer}, {"document", Id}, {"kind", Integer}, {"reason", Text}};
constexpr DerivedKey documentEventKeys[] = {{KeyKind::Document, "document"}};

constexpr Column receiptColumns[] = {
    {"account", Text},
    {"amount", Integer},
    {"customer", Id},
    {"dated", Integer},
    {"job", Id},
    {"mode", Integer},
    {"n", Integer},
    {"note", Text},
    {"number", Text},
    {"reference", Text},
    {"series", Id},
    {"till", Text},
};
constexpr DerivedKey receiptKeys[] = {{KeyKind::Receipt, "id"}};

constexpr Column allocationColumns[] = {
    {"amount", Integer}, {"credit", Id}, {"dated", Integer}, {"debit", Id}};
constexpr DerivedKey allocationKeys[] = {{KeyKind::Open, "credit"}, {KeyKind::Open, "debit"}};

constexpr Column reversalColumns[] = {{"dated", Integer}, {"fact", Id}, {"reason", Text}};
constexpr DerivedKey reversalKeys[] = {{KeyKind::Reversed, "fact"}};

} // namespace

namespace tables {

using enum Nature;
using enum DataClass;
using enum Contest;

constinit const Table setting{
    "setting", Register, Work, Reversal::Delete, settingColumns, settingGroups, {}, MustKnow};
constinit const Table role{
    "role", Register, Work, Reversal::Delete, roleColumns, roleGroups, {}, MustKnow};
constinit const Table staff{
    "staff", Register, Work, Reversal::Delete, staffColumns, staffGroups, {}, MustKnow};
constinit const Table customer{
    "customer", Register, Work, Reversal::Delete, customerColumns, customerGroups, customerKeys};
constinit const Table customerTerms{"customer_terms",
                                    Register,
                                    DataClass::Money,
                                    Reversal::Delete,
                                    customerTermsColumns,
                                    customerTermsGroups,
                                    {}};
constinit const Table contactPoint{"contact_point",
                                   Register,
                                   Work,
                                   Reversal::Delete,
                                   contactPointColumns,
                                   contactPointGroups,
                                   contactPointKeys};
constinit const Table board{
    "board", Register, Work, Reversal::Delete, boardColumns, boardGroups, {}};
constinit const Table stage{
    "stage", Register, Work, Reversal::Delete, stageColumns, stageGroups, {}};
// A series stays when the unit that opened it is undone: the number it gave is still taken.
constinit const Table series{
    "series", Register, Work, Reversal::WithOwner, seriesColumns, seriesGroups, {}};
constinit const Table job{"job", Register, Work, Reversal::Delete, jobColumns, jobGroups, jobKeys};
constinit const Table jobPrice{
    "job_price", Register, DataClass::Money, Reversal::Delete, jobPriceColumns, jobPriceGroups, {}};
constinit const Table stageMove{
    "stage_move", Fact, Work, Reversal::MoveBack, stageMoveColumns, {}, {}};
constinit const Table item{"item", Register, Work, Reversal::Delete, itemColumns, itemGroups, {}};
constinit const Table itemPrice{"item_price",
                                Register,
                                DataClass::Money,
                                Reversal::Delete,
                                itemPriceColumns,
                                itemPriceGroups,
                                {},
                                MustKnow};
constinit const Table draft{"draft",
                            Register,
                            DataClass::Money,
                            Reversal::Delete,
                            draftColumns,
                            draftGroups,
                            {},
                            UntilIssued};
constinit const Table draftLine{"draft_line",
                                Register,
                                DataClass::Money,
                                Reversal::Delete,
                                draftLineColumns,
                                draftLineGroups,
                                {},
                                UntilIssued};
constinit const Table document{
    "document", Fact, DataClass::Money, Reversal::Cancel, documentColumns, {}, documentKeys};
constinit const Table documentLine{
    "document_line", Fact, DataClass::Money, Reversal::WithOwner, documentLineColumns, {}, {}};
constinit const Table documentTax{
    "document_tax", Fact, DataClass::Money, Reversal::WithOwner, documentTaxColumns, {}, {}};
constinit const Table documentEvent{"document_event",
                                    Fact,
                                    DataClass::Money,
                                    Reversal::Never,
                                    documentEventColumns,
                                    {},
                                    documentEventKeys};
constinit const Table receipt{
    "receipt", Fact, DataClass::Money, Reversal::Reverse, receiptColumns, {}, receiptKeys};
constinit const Table allocation{
    "allocation", Fact, DataClass::Money, Reversal::Reverse, allocationColumns, {}, allocationKeys};
constinit const Table reversal{
    "reversal", Fact, DataClass::Money, Reversal::SetAnew, reversalColumns, {}, reversalKeys};

} // namespace tables

std::span<const Table *const> allTables()
{
    static constexpr std::array all{
        &tables::setting,       &tables::role,         &tables::staff,       &tables::customer,
        &tables::customerTerms, &tables::contactPoint, &tables::board,       &tables::stage,
        &tables::series,        &tables::job,          &tables::jobPrice,    &tables::stageMove,
        &tables::item,          &tables::itemPrice,    &tables::draft,       &tables::draftLine,
        &tables::document,      &tables::documentLine, &tables::documentTax, &tables::documentEvent,
        &tables::receipt,       &tables::allocation,   &tables::reversal,    &tables::withdrawal,
        &tables::chat,          &tables::message,      &tables::decision,    &tables::followUp,
        &tables::attempt,       &tables::promise,      &tables::claim,       &tables::claimAnswer,
        &tables::adjustment,    &tables::moneyEvent,   &tables::tillSession, &tables::tillMovement,
        &tables::tillClose,     &tables::tillReopen};
    return all;
}

const Table *tableNamed(std::string_view name)
{
    const auto all = allTables();
    const auto found = std::find_if(
        all.begin(), all.end(), [name](const Table *table) { return name == table->name; });
    return found == all.end() ? nullptr : *found;
}

int Table::indexOf(std::string_view column) const
{
    const auto found = std::lower_bound(
        columns.begin(), columns.end(), column, [](const Column &a, std::string_view b) {
            return a.name < b;
        });
    return found != columns.end() && found->name == column ? int(found - columns.begin()) : -1;
}

int Table::groupOf(const Column &column) const
{
    const auto found = std::find(groups.begin(), groups.end(), column.group);
    return found == groups.end() ? 0 : int(found - groups.begin()) + 2;
}

QByteArray tripwires()
{
    QByteArray script;
    const auto add = [&script](const Table &table, const char *event, const char *when) {
        const QByteArray name(table.name);
        const QByteArray trigger = "tripwire_" + name + "_" + QByteArray(event).toLower();
        script += "DROP TRIGGER IF EXISTS " + trigger + ";\nCREATE TRIGGER " + trigger + " BEFORE "
                  + event + " ON " + name + when
                  + " BEGIN SELECT RAISE(ABORT, 'written past the log'); END;\n";
    };
    for (const Table *table : allTables()) {
        add(*table, "INSERT", " WHEN docket_gate() IS NOT 1");
        add(*table, "UPDATE", table->isRegister() ? " WHEN docket_gate() IS NOT 1" : "");
        add(*table, "DELETE", table->isRegister() ? "" : " WHEN docket_gate() IS NOT 2");
    }
    return script;
}

} // namespace core
