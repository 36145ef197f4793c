// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/adjustments.h"
#include "core/service/boards.h"
#include "core/service/cheques.h"
#include "core/service/claims.h"
#include "core/service/customers.h"
#include "core/service/day_sheets.h"
#include "core/service/debtors.h"
#include "core/service/documents.h"
#include "core/service/follow_ups.h"
#include "core/service/founding.h"
#include "core/service/history.h"
#include "core/service/inbox.h"
#include "core/service/items.h"
#include "core/service/jobs.h"
#include "core/service/ledger.h"
#include "core/service/money_moves.h"
#include "core/service/numberings.h"
#include "core/service/payments.h"
#include "core/service/search.h"
#include "core/service/settings.h"
#include "core/service/tax_reports.h"
#include "core/service/team.h"
#include "core/service/tills.h"
#include "core/service/upkeep.h"

namespace core {

/// Every service of one open file. The window has two: one that reads on its own thread, and one on
/// the writer's.
struct Shop
{
    explicit Shop(std::unique_ptr<ShopFile> opened) : file(std::move(opened)) {}

    std::unique_ptr<ShopFile> file;
    Team team{*file};
    Customers customers{*file};
    Boards boards{*file};
    Jobs jobs{*file};
    Items items{*file};
    Documents documents{*file};
    Payments payments{*file};
    Adjustments adjustments{*file};
    Cheques cheques{*file};
    Tills tills{*file};
    Ledger ledger{*file};
    MoneyMoves moneyMoves{*file};
    TaxReports taxReports{*file};
    DaySheets daySheets{*file};
    Search search{*file, customers};
    Settings settings{*file};
    Numberings numberings{*file};
    Inbox inbox{*file};
    Claims claims{*file};
    FollowUps followUps{*file};
    Debtors debtors{*file, followUps};
    History history{*file};
    Upkeep upkeep{*file};
};

} // namespace core
