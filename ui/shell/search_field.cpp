// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_field.h"

#include "core/base/folding.h"
#include "ui/theme/docket_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/customer_field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSearchHits = 8;
constexpr int mostCommands = 6;
constexpr int mostJobs = 3;     // of one customer
constexpr int fewCustomers = 2; // so few that their jobs may stand below them
constexpr int jobsSought = 20;  // of one customer, newest first
constexpr QStringView prefixes = u">@#+";

/// Whether a text is a chat rather than a word to look for.
bool isChat(const QString &text)
{
    return text.trimmed().contains(u'\n') || text.size() > 60;
}

QString iconOf(core::HitKind kind)
{
    switch (kind) {
    case core::HitKind::Customer:
        return u"customer"_s;
    case core::HitKind::Job:
        return u"job"_s;
    case core::HitKind::Paper:
        return u"invoice"_s;
    case core::HitKind::Receipt:
        return u"payment"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

SearchField::SearchField(Desk &desk, QWidget *over)
    : QLineEdit(over)
    , m_desk(desk)
    , m_suggestions(new Suggestions(this, over, tr("Found")))
{
    setObjectName(u"search"_s);
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search name, phone, number or command   Ctrl+K"));
    makeRoom();
    connect(this, &QLineEdit::textChanged, this, &SearchField::look);
    connect(m_suggestions, &Suggestions::taken, this, &SearchField::take);
}

void SearchField::makeRoom()
{
    const int room = size::icon + space::s;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isRightToLeft ? 0 : room, 0, isRightToLeft ? room : 0, 0);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    // A picture and not a button: there is nothing to press.
    QPainter painter(this);
    const QRect icon(space::s, (height() - size::icon) / 2, size::icon, size::icon);
    themeOf(this)
        .icons()
        .icon(u"search"_s, IconInk::Muted)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon));
}

void SearchField::begin()
{
    clear();
    setFocus(Qt::ShortcutFocusReason);
    look();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        look();
}

void SearchField::look()
{
    m_offers.clear();
    QString typed = text().trimmed();
    const QChar prefix = !typed.isEmpty() && prefixes.contains(typed.at(0)) ? typed.at(0) : QChar();
    if (!prefix.isNull())
        typed = typed.mid(1).trimmed();

    if (prefix != u'>' && prefix != u'+' && !typed.isEmpty())
        addHits(m_offers, typed, prefix);
    if (prefix != u'@' && prefix != u'#')
        addCommands(m_offers, typed, prefix == u'+');
    const bool knowsNobody = m_offers.isEmpty() && (prefix.isNull() || prefix == u'@');
    if (knowsNobody && m_desk.may(core::Permit::EditCustomers)) {
        m_offers.append({.line = {.icon = u"customer-add"_s,
                                  .title = tr("Create customer “%1”").arg(typed),
                                  .detail = {},
                                  .trailing = {}},
                         .take = [this, typed]() { emit newCustomerAsked(typed); }});
    }
    QList<Suggestion> lines;
    for (const Offer &offer : std::as_const(m_offers))
        lines.append(offer.line);
    m_suggestions->show(lines);
}

void SearchField::addHits(QList<Offer> &offers, const QString &text, QChar prefix)
{
    const auto hits = m_desk.shop().search.find(m_desk.by(), text, mostSearchHits);
    if (!hits)
        return;
    const auto customers = std::count_if(hits->begin(), hits->end(), [](const auto &hit) {
        return hit.kind == core::HitKind::Customer;
    });
    QSet<core::RowId> shown;
    for (const core::SearchHit &hit : *hits)
        shown.insert(hit.id);
    for (const core::SearchHit &hit : *hits) {
        const bool isCustomer = hit.kind == core::HitKind::Customer;
        if ((prefix == u'@' && !isCustomer) || (prefix == u'#' && isCustomer))
            continue;
        offers.append(offerOf(hit));
        if (isCustomer && prefix.isNull() && customers <= fewCustomers)
            addJobsOf(offers, hit, shown);
    }
}

/// Who comes to the counter comes for a job: what is in work for them stands below their name.
void SearchField::addJobsOf(QList<Offer> &offers,
                            const core::SearchHit &customer,
                            const QSet<core::RowId> &shown)
{
    const auto jobs = m_desk.shop().jobs.ofCustomer(
        m_desk.by(), core::Id<core::Customer>(customer.id), jobsSought);
    int found = 0;
    for (const core::JobRow &job : jobs ? *jobs : QList<core::JobRow>()) {
        const bool isOpen = job.category < core::StageCategory::Done;
        if (!isOpen || shown.contains(job.id.row()) || ++found > mostJobs)
            continue;
        offers.append(offerOf({.kind = core::HitKind::Job,
                               .id = job.id.row(),
                               .title = job.title,
                               .number = job.number,
                               .detail = job.stage,
                               .day = job.promisedOn,
                               .amount = job.due}));
    }
}

SearchField::Offer SearchField::offerOf(const core::SearchHit &hit)
{
    const bool isCustomer = hit.kind == core::HitKind::Customer;
    QStringList facts;
    if (isCustomer) {
        facts = {maskedPhone(hit.number), Voice::asWritten(hit.detail)};
    } else {
        const QString number = hit.kind == core::HitKind::Job ? u'#' + hit.number : hit.number;
        facts = {Voice::isolated(number), Voice::asWritten(hit.detail)};
        if (hit.day)
            facts.append(m_desk.voice().day(*hit.day));
    }
    QString money;
    if (hit.amount && hit.amount->isPositive()) {
        const QString amount = m_desk.voice().roundMoney(*hit.amount);
        money = isCustomer ? tr("to pay %1").arg(amount) : amount;
    }
    return {.line = {.icon = iconOf(hit.kind),
                     .title = hit.title,
                     .detail = Voice::sideBySide(facts),
                     .trailing = money},
            .take = [this, hit]() { open(hit); }};
}

void SearchField::open(const core::SearchHit &hit)
{
    switch (hit.kind) {
    case core::HitKind::Customer:
        return emit customerChosen(core::Id<core::Customer>(hit.id));
    case core::HitKind::Job:
        return emit jobChosen(core::Id<core::Job>(hit.id));
    case core::HitKind::Paper:
        return emit paperChosen(hit.id);
    case core::HitKind::Receipt:
        return emit receiptChosen(hit.id);
    }
}

void SearchField::addCommands(QList<Offer> &offers, const QString &text, bool onlyMaking)
{
    const QString wanted = core::folded(text);
    int found = 0;
    QStringList seen;
    for (QAction *action : m_desk.registry().available()) {
        const Command *command = Registry::commandOf(action);
        const QString id = QLatin1StringView(command->id);
        const bool isMaking = id.endsWith(u".new"_s) || id == u"payment.take"_s;
        const QString words = core::folded(action->text() + u' ' + command->otherWords());
        const bool fits =
            wanted.isEmpty() || words.startsWith(wanted) || words.contains(u' ' + wanted);
        if (found == mostCommands || !fits || (onlyMaking && !isMaking) || seen.contains(id)
            || action->shortcutContext() == Qt::WidgetShortcut)
            continue;
        seen.append(id);
        ++found;
        offers.append({.line = {.icon = QLatin1StringView(command->icon),
                                .title = action->text(),
                                .detail = {},
                                .trailing = action->shortcut().toString(QKeySequence::NativeText)},
                       .take = [action = QPointer(action)]() {
                           if (action)
                               action->trigger();
                       }});
    }
}

void SearchField::take(int line)
{
    if (line < 0 || line >= m_offers.size())
        return;
    const auto chosen = m_offers[line].take;
    clear();
    m_suggestions->conceal();
    chosen();
}

bool SearchField::event(QEvent *event)
{
    // Where nothing is typed there is nothing to take back here: the key is the shop's.
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text();
        if (isChat(text))
            return emit chatPasted();
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    QLineEdit::keyPressEvent(event);
}

} // namespace ui
