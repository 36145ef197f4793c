// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/labels.h"

// What papers are called, and how they stand.

namespace ui {

using namespace Qt::StringLiterals;

QString Labels::of(core::PaperState state, core::DocumentKind kind)
{
    if (kind == core::DocumentKind::CreditNote && state == core::PaperState::PartPaid)
        return tr("Partly used", "credit note");
    if (kind == core::DocumentKind::CreditNote && state == core::PaperState::Paid)
        return tr("Used", "credit note");
    if (kind == core::DocumentKind::Quote && state == core::PaperState::Open)
        return tr("Waiting", "quote");
    return of(state);
}

QString Labels::of(core::PaperState state)
{
    switch (state) {
    case core::PaperState::Open:
        return tr("Open", "invoice");
    case core::PaperState::PartPaid:
        return tr("Part paid");
    case core::PaperState::Paid:
        return tr("Paid");
    case core::PaperState::Cancelled:
        return tr("Cancelled");
    case core::PaperState::Draft:
        return tr("Draft");
    case core::PaperState::Accepted:
        return tr("Accepted", "quote");
    case core::PaperState::Declined:
        return tr("Declined", "quote");
    case core::PaperState::Replaced:
        return tr("Replaced", "quote");
    case core::PaperState::Expired:
        return tr("Expired", "quote");
    }
    Q_UNREACHABLE();
}

QString Labels::of(core::DocumentKind kind)
{
    switch (kind) {
    case core::DocumentKind::Invoice:
        return tr("Invoice");
    case core::DocumentKind::CreditNote:
        return tr("Credit note");
    case core::DocumentKind::Quote:
        return tr("Quote");
    }
    Q_UNREACHABLE();
}

QString Labels::ofDesign(const QString &design)
{
    if (design == u"clean"_s)
        return tr("Clean", "a design of invoices");
    if (design == u"boxed"_s)
        return tr("Boxed, with a summary by code", "a design of invoices");
    if (design == u"compact"_s)
        return tr("Compact, for many lines", "a design of invoices");
    if (design == u"letterhead"_s)
        return tr("Letterhead in colour", "a design of invoices");
    return design;
}

} // namespace ui
