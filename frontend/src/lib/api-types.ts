/**
 * The only place where the shapes of the API enter the dashboard. Written by hand from the contract; each name may later
 * become an alias of `components['schemas'][…]` in the generated `api-schema.d.ts` without touching anything else.
 */
export type CurrencyCode = 'KHR' | 'USD';
export interface MoneyAmount {
  amount: string;
  currency: CurrencyCode;
}
export interface PageOf<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}

export type Role = 'OWNER' | 'ADMIN' | 'USER' | 'VIEWER' | 'OPERATOR';
export interface User {
  id: string;
  username: string;
  email: string;
  displayName: string;
  role: Role;
  reviewer: boolean;
  tenantId: string | null;
  tenantName: string | null;
}
export interface Session {
  accessToken: string;
  expiresInSeconds: number;
  user: User;
}
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

export interface ReceivingAccount {
  bank: string;
  accountNumber: string;
  accountHolder: string;
  bakongAccountId: string | null;
}
export interface Shop {
  name: string;
  nameKhmer: string | null;
  address: string | null;
  phone: string | null;
  usdKhrRate: string;
  approvalThreshold: number;
  alwaysReview: boolean;
  receivingAccount: ReceivingAccount | null;
}

export interface Customer {
  id: string;
  name: string;
  company: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
  notes: string | null;
  archived: boolean;
}
export interface LinkedChat {
  chatId: number | string;
  name: string;
  linkedAt: string;
  blocked: boolean;
}
export interface TelegramState {
  linked: boolean;
  chats: LinkedChat[];
}
export interface TelegramLink {
  code: string;
  url: string;
  qrPng: string;
  expiresAt: string;
}

export interface Product {
  id: string;
  sku: string;
  name: string;
  nameKhmer: string | null;
  price: MoneyAmount;
  unit: string;
  lowStockThreshold: string | null;
  trackStock: boolean;
  backorder: boolean;
  active: boolean;
  onHand: string;
  reserved: string;
  available: string;
  lowStock: boolean;
}
export type MovementKind = 'INITIAL' | 'PURCHASE' | 'SALE' | 'RETURN' | 'ADJUSTMENT' | 'RESERVATION' | 'RELEASE';
export interface Movement {
  at: string;
  kind: MovementKind;
  onHandChange: string;
  reservedChange: string;
  onHandAfter: string;
  reason: string | null;
  causeId: string | null;
  causeLabel: string | null;
  actorName: string | null;
}
export interface StockShortage {
  taskId: string;
  invoiceId: string;
  invoiceNumber: string;
  missing: string;
  since: string;
}

export type InvoiceStatus = 'DRAFT' | 'SENT' | 'PARTLY_PAID' | 'PAID' | 'OVERDUE' | 'CANCELLED';
export type InvoiceCounts = Record<InvoiceStatus, number>;
export interface InvoiceRow {
  id: string;
  number: string | null;
  customerId: string;
  customerName: string;
  status: InvoiceStatus;
  overdue: boolean;
  total: MoneyAmount;
  paid: MoneyAmount;
  due: MoneyAmount;
  dueDate: string;
  issuedAt: string | null;
  createdAt: string;
}
export interface InvoiceLine {
  id: string;
  productId: string | null;
  description: string;
  quantity: string;
  unitPrice: MoneyAmount;
  taxPercent: string;
  net: MoneyAmount;
  tax: MoneyAmount;
  total: MoneyAmount;
}
export interface Discount {
  kind: 'PERCENT' | 'AMOUNT';
  value: string;
}
export type StockState = 'NONE' | 'RESERVED' | 'DEDUCTED' | 'SHORTAGE' | 'RELEASED';
export interface Invoice extends InvoiceRow {
  lines: InvoiceLine[];
  subtotal: MoneyAmount;
  discount: Discount | null;
  discountTotal: MoneyAmount;
  taxTotal: MoneyAmount;
  credit: MoneyAmount;
  notes: string | null;
  usdKhrRate: string;
  stockState: StockState;
  khqr: string | null;
}
export interface InvoiceInput {
  customerId: string;
  currency: CurrencyCode;
  dueDate: string | null;
  notes?: string;
  discount?: Discount;
  lines: { productId?: string; description: string; quantity: string; unitPrice: string; taxPercent: string }[];
}
/** What `POST /invoices/preview` answers; its names differ from those of a stored invoice. */
export interface PreviewAnswer {
  lines: { net: MoneyAmount; tax: MoneyAmount; total: MoneyAmount }[];
  subtotal: MoneyAmount;
  discount: MoneyAmount;
  tax: MoneyAmount;
  total: MoneyAmount;
}
export interface InvoicePreview {
  lines: { net: MoneyAmount; tax: MoneyAmount; total: MoneyAmount }[];
  subtotal: MoneyAmount;
  discountTotal: MoneyAmount;
  taxTotal: MoneyAmount;
  total: MoneyAmount;
}
export interface TimelineEntry {
  at: string;
  actorKind: 'USER' | 'CUSTOMER' | 'SYSTEM';
  actorName: string | null;
  action: string;
  details: Record<string, unknown> | null;
}
export interface Payment {
  id: string;
  amount: MoneyAmount;
  applied: MoneyAmount;
  credit: MoneyAmount;
  receivedAt: string;
  bank: string | null;
  transactionId: string | null;
  proofId: string | null;
}
export interface ProcessView {
  processId: string;
  bpmnXml: string;
  active: string[];
  passed: string[];
  incidents: string[];
  ended: boolean;
}
export interface Delivery {
  id: string;
  topic: string;
  recipient: string;
  state: 'QUEUED' | 'DELIVERED' | 'BLOCKED' | 'NO_CHAT';
  queuedAt: string;
  deliveredAt: string | null;
  failure: string | null;
}
