/**
 * The only place where the shapes of the API enter the dashboard: short names for what is generated from the server's own
 * description (`npm run types`). What the description leaves as plain text is narrowed here to the words the server uses.
 */
import type { components } from './api-schema';

type Schemas = components['schemas'];

export type MoneyAmount = Schemas['Money'];
export type CurrencyCode = MoneyAmount['currency'];
export interface PageOf<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}

export type User = Schemas['UserResponse'];
export type Role = User['role'];
export type Session = Schemas['SessionResponse'];
export type SignInAnswer = Schemas['SignInResponse'];
export type SecondStep = NonNullable<SignInAnswer['secondStep']>;
export type Registration = Schemas['RegistrationResponse'];
export type Offer = Schemas['OfferResponse'];

/** Not part of the described API: there is no demonstration outside of one machine. */
export interface DemoLogin {
  label: string;
  username: string;
  password: string;
  goesTo: string;
}
export interface Demo {
  logins: DemoLogin[];
  emulator: boolean;
}

export type ReceivingAccount = Schemas['ReceivingAccountResponse'];
export type Sticker = Schemas['StickerResponse'];
export type Shop = Schemas['ShopResponse'];
export type Customer = Schemas['CustomerResponse'];
export type LinkedChat = Schemas['ChatResponse'];
export type TelegramState = Schemas['LinkedChatsResponse'];
export type TelegramLink = Schemas['LinkResponse'];

export type Product = Schemas['ProductResponse'];
export type Movement = Schemas['StockMovementView'];
export type MovementKind = Movement['kind'];
export type StockShortage = Schemas['OpenShortage'];

export type Invoice = Schemas['InvoiceResponse'];
export type InvoiceRow = Invoice;
export type InvoiceLine = Schemas['Line'];
/** The tabs of the list: an invoice's own status, and being overdue. */
export type InvoiceStatus = Invoice['status'] | 'OVERDUE';
export type InvoiceCounts = Record<InvoiceStatus, number>;
export type Discount = Schemas['Discount'];
export type StockState = Invoice['stockState'];
export interface InvoiceInput {
  customerId: string;
  currency: CurrencyCode;
  dueDate: string | null;
  notes?: string;
  discount?: Discount;
  lines: { productId?: string; description: string; quantity: string; unitPrice: string; taxPercent: string }[];
}
/** What `POST /invoices/preview` answers; its names differ from those of a stored invoice. */
export type PreviewAnswer = Schemas['InvoiceTotals'];
export interface InvoicePreview {
  lines: { net: MoneyAmount; tax: MoneyAmount; total: MoneyAmount }[];
  subtotal: MoneyAmount;
  discountTotal: MoneyAmount;
  taxTotal: MoneyAmount;
  total: MoneyAmount;
}
export type TimelineEntry = Schemas['AuditEntry'];
export type LedgerEntry = Schemas['LedgerEntryView'];
export type MoneyWay = NonNullable<LedgerEntry['way']>;
export type GoodsChoice = NonNullable<Schemas['VoidRequest']['goods']>;
export type NoticeMatch = Schemas['NoticeMatchResponse'];
export type CustomerBalance = Schemas['CustomerBalance'];
export type ProcessView = Schemas['ProcessView'];
export type Delivery = Schemas['DeliveryView'];

export type SignInRow = Schemas['SignInRowResponse'];
export type SecondFactorState = Schemas['SecondFactorResponse'];
export type SecondFactorSetup = Schemas['SecondFactorSetupResponse'];
export type RecoveryCodes = Schemas['RecoveryCodesResponse'];
export type Member = Schemas['MemberResponse'];
export type TenantRole = Exclude<Role, 'OPERATOR'>;
export type Invitation = Schemas['InvitationResponse'];
export type InvitationLink = Schemas['InvitationLinkResponse'];
export type AuditRow = Schemas['AuditEntryResponse'];
